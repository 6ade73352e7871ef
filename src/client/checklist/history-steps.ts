/** The steps of the browser's history on this page. Each shows a screen; its state holds its number and nothing else. */
export interface HistorySteps {
  /** What each step shows. */
  screens(): readonly string[];
  /** To a screen: a step of its own, where it is not the one that is shown. */
  to(screen: string): void;
  /** To a screen that was shown: one step back where that shows it, else a step of its own. Whether it went back. */
  back(screen: string): boolean;
  /** To the first step, which now shows `screen`; all others are gone. */
  restart(screen: string): void;
}

/** The number of the step that the history is at; null where the page was opened anew. */
export function stepNow(): number | null {
  const { step } = (history.state ?? {}) as { step?: unknown };
  return typeof step === 'number' && Number.isInteger(step) && step >= 0 ? step : null;
}

/**
 * Opens the steps at `screens[at]`.
 *
 * @param came called with the screen that the reader came to with the browser's keys
 */
export function openHistorySteps(screens: readonly string[], at: number, came: (screen: string) => void): HistorySteps {
  let shown = [...screens];
  let now = at;
  const number = (step: number) => ({ step });
  history.replaceState(number(now), '');

  addEventListener('popstate', () => {
    const step = stepNow();
    // A fragment, such as that of the link past the header, makes an entry without a number: nothing else is shown.
    if (step !== null) now = Math.min(step, shown.length - 1);
    if (step !== now) history.replaceState(number(now), '');
    if (step !== null) came(shown[now] ?? '');
  });

  return {
    screens: () => shown,
    to(screen) {
      if (shown[now] === screen) return;
      shown = [...shown.slice(0, now + 1), screen];
      history.pushState(number(++now), '');
    },
    back(screen) {
      if (shown[now - 1] !== screen) return false;
      history.back();
      return true;
    },
    restart(screen) {
      shown = [screen];
      if (now > 0) history.go(-now);
      now = 0;
    },
  };
}
