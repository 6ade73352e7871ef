/** What hangs is told after so long, in milliseconds. */
export const PATIENCE = 10_000;

export class TooSlow extends Error {}

/** What `work` brings, if it comes in time. @throws TooSlow */
export const inTime = <T>(work: Promise<T>): Promise<T> =>
  Promise.race([
    work,
    new Promise<never>((_, fail) => {
      setTimeout(() => fail(new TooSlow()), PATIENCE);
    }),
  ]);
