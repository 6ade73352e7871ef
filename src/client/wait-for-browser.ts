/** Lets the browser do what waits, such as a key that was pressed meanwhile. */
export const nextTask = (): Promise<void> =>
  new Promise((done) => {
    setTimeout(done);
  });

/** Waits until the browser has drawn what was changed, as far as the page is in sight. */
export const nextFrame = (): Promise<void> =>
  new Promise((done) => {
    requestAnimationFrame(() => setTimeout(done));
  });
