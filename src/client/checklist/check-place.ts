import type { Kept } from '../../domain/checklist/kept-check.ts';
import type { CheckProgress } from './check-progress.ts';
import { openHistorySteps, stepNow } from './history-steps.ts';

/** One question at a time, or all on one page. */
export type Mode = 'steps' | 'page';

/** What a step of the history shows where it is no question. */
const RESULTS = '=results';
const PAGE = '=page';

/** What is on the screen; each change is a step of the browser's history. */
export interface CheckPlace {
  mode(): Mode;
  /** The question on the screen, step by step; null where the result or all of them are. */
  question(): string | null;
  /** Shows where a move on the way led. */
  moved(): void;
  /** One step back in the history, where that leads to what the last move led to; whether it does. */
  wentBack(): boolean;
  switchTo(mode: Mode): void;
  /** At the first step again, as where nothing was shown before. */
  restart(): void;
  /** What is to be kept of it. */
  kept(): Pick<Kept, 'trail' | 'screens'>;
}

/**
 * Opens the place where the reader was before the page was loaded again; else it is past all that is answered, at the
 * next question.
 *
 * @param before what is kept
 * @param came called with the screen that the browser's keys led to
 */
export function openCheckPlace(
  progress: CheckProgress,
  before: Kept | null,
  came: (screen: string) => void,
): CheckPlace {
  let mode: Mode = 'steps';
  const question = () => (mode === 'steps' ? progress.question() : null);
  const screen = () => (mode === 'page' ? PAGE : (question() ?? RESULTS));
  const show = (there: string, trail?: readonly string[]) => {
    mode = there === PAGE ? 'page' : 'steps';
    progress.takeUp(there === PAGE || there === RESULTS ? null : there, trail);
  };
  const step = stepNow() ?? -1;
  const last = before?.screens[step];
  if (before && last !== undefined) show(last, before.trail);
  else progress.retrace();
  const [screens, at] = before && last !== undefined ? [before.screens, step] : [[screen()], 0];
  const steps = openHistorySteps(screens, at, (there) => {
    show(there);
    came(there);
  });
  return {
    mode: () => mode,
    question,
    moved: () => steps.to(screen()),
    wentBack: () => steps.back(screen()),
    switchTo(to) {
      mode = to;
      progress.retrace();
      steps.to(screen());
    },
    restart() {
      mode = 'steps';
      progress.restart();
      steps.restart(screen());
    },
    kept: () => ({ trail: progress.trail(), screens: steps.screens() }),
  };
}
