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
 * Opens a place for work that can wait until what was changed is drawn. What it returns then runs the jobs that
 * `plan` names, each in a frame of its own; jobs that still wait when others come are left out.
 */
export function runAfterFrame(): (plan: () => (() => void)[]) => void {
  let turn = 0;
  return async (plan) => {
    const mine = ++turn;
    await nextFrame();
    if (mine !== turn) return;
    for (const job of plan()) {
      if (mine !== turn) return;
      job();
      await nextFrame();
    }
  };
}
