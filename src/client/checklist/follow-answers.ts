import type { Asking } from '../../domain/rules/asking.ts';
import type { Answers } from '../../domain/rules/decide.ts';
import type { Listed, Results } from '../result/check-results.ts';
import { runAfterFrame } from '../frame/wait-for-browser.ts';

/** The list of benefits, kept up with the answers. */
export interface Following {
  /**
   * Finds the next question and sorts the list when the answers are on the screen, once for the same answers: the
   * step that follows has only to show them.
   */
  ahead(): void;
  /** Shows anew what is to be shown, when the screen is drawn. */
  again(): void;
  /** Sorts the list at once. */
  now(): void;
  /** What the answers come to, with the words of the conditions that decided. */
  list(): Listed[];
}

/** Keeps `results` up with what `asking` makes of the answers; as long as they are the same, so is their object. */
export function followAnswers(results: Results, asking: Asking, answers: () => Answers): Following {
  const afterFrame = runAfterFrame();
  let followed: Answers | null = null;
  const toShow = () => results.toShow(asking.judge(answers()), answers());
  const follow = () => {
    followed = answers();
    afterFrame(() => [() => asking.next(answers()), ...toShow()]);
  };
  return {
    ahead() {
      if (followed !== answers()) follow();
    },
    again: follow,
    now: () => toShow().forEach((job) => job()),
    list: () => results.list(asking.judge(answers())),
  };
}
