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

/**
 * Opens a place for work that can wait until what was changed is drawn. What it returns runs some jobs then, each
 * as a task of its own; jobs that still wait when others come are left out.
 */
export function runAfterFrame(): (...jobs: (() => void)[]) => void {
  let turn = 0;
  return async (...jobs) => {
    const mine = ++turn;
    await nextFrame();
    for (const job of jobs) {
      if (mine !== turn) return;
      job();
      await nextTask();
    }
  };
}
