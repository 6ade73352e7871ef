/** Waits until the browser has drawn what was changed, as far as the page is in sight. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
