import type { Asking, CheckData } from '../../domain/rules/asking.ts';
import type { Answers } from '../../domain/rules/decide.ts';
import type { AskingAgain } from './ask-again.ts';
import type { CheckPlace } from './check-place.ts';
import type { Screen } from './check-screen.ts';
import type { CheckProgress } from './check-progress.ts';
import type { HarmWatch } from './harm-watch.ts';

/** What a screen is made of. */
export interface ScreenParts {
  asking: Asking;
  progress: CheckProgress;
  place: CheckPlace;
  harm: HarmWatch;
  again: AskingAgain;
}

/** Tells what the screen shows for some answers, on the checklist of `data`. */
export function openScreenOf({ benefits, place: where }: CheckData, parts: ScreenParts): (answers: Answers) => Screen {
  const { asking, progress, place, harm, again } = parts;
  const allowances = new Set(benefits.filter(({ money }) => money).map(({ id }) => id));
  return (answers) => {
    const [mode, question] = [place.mode(), place.question()];
    const [judged, left] = [asking.judge(answers), asking.left(answers)];
    return {
      mode,
      question,
      before: progress.before(),
      returning: progress.returning(),
      answers,
      place: answers[where],
      left,
      money: judged.filter(({ id, verdict }) => allowances.has(id) && verdict !== 'elsewhere'),
      moneyLeft: asking.moneyLeft(answers).filter((id) => id !== question).length,
      settled: asking.settled(answers),
      unsure: again.open(answers, left),
      more: mode === 'steps' && question === null && progress.next() !== null,
      harm: harm.signals(),
      stopped: harm.stopped(),
      judged,
    };
  };
}
