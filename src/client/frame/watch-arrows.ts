const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];

/**
 * Tells whether the last answer came from an arrow key, which passes over answers that are not meant; what
 * it returns says so now. `settled` is called when the keyboard leaves the answers it passed over.
 */
export function watchArrows(form: HTMLFormElement, settled: () => void): () => boolean {
  let passing = false;
  form.addEventListener('keydown', ({ key }) => {
    if (key !== 'Tab') passing = ARROWS.includes(key);
  });
  form.addEventListener('pointerdown', () => (passing = false));
  form.addEventListener('focusout', ({ target, relatedTarget }) => {
    const choosing = relatedTarget instanceof HTMLInputElement && target instanceof HTMLInputElement;
    if (!passing || (choosing && relatedTarget.name === target.name)) return;
    passing = false;
    // The focus is on its way elsewhere; it can be moved when it has arrived.
    setTimeout(settled);
  });
  return () => passing;
}
