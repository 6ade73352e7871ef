/** Which of `slides` the address names (`#s3`, beside what else it says); the first where it names none. */
export function namedSlide(slides: readonly HTMLElement[]): number {
  const address = location.hash.slice(1).split('&');
  return Math.max(
    0,
    slides.findIndex(({ id }) => address.includes(id)),
  );
}
