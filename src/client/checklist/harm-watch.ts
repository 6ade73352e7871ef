import type { Askable } from '../../domain/rules/asking.ts';
import { harmSignals, harmToTell, type HarmSignal } from '../../domain/rules/harm-signals.ts';
import type { Answers } from '../../domain/rules/decide.ts';

/** Which answers signal harm, and which of them are reported. */
export interface HarmWatch {
  signals(): HarmSignal[];
  /** Whether harm was signalled that is not reported yet. */
  stopped(): boolean;
  /** Looks at the answers anew. */
  look(answers: Answers): void;
  /** What is reported, to be kept: `question=answer`. */
  reported(): string[];
  /** Takes up what was reported before. */
  takeUp(reported: readonly string[]): void;
  /** All that is signalled now is reported. */
  report(): void;
  /**
   * Leaves out what is not reported until the next look, and says which question it was the answer to; where
   * `question` is another one, nothing is left out.
   */
  leave(question?: string): string | undefined;
  forget(): void;
}

/** Watches the answers for harm. */
export function watchHarm(questions: readonly Askable[]): HarmWatch {
  let signals: HarmSignal[] = [];
  let reported: HarmSignal[] = [];
  const open = () => harmToTell(reported, signals);
  return {
    signals: () => signals,
    stopped: () => open().length > 0,
    look(answers) {
      signals = harmSignals(answers, questions);
    },
    reported: () => reported.map(({ question, answer }) => `${question}=${answer}`),
    takeUp(keys) {
      reported = keys.flatMap((key) => {
        const [question = '', answer = ''] = key.split('=');
        return harmSignals({ [question]: answer }, questions);
      });
    },
    report() {
      reported = [...reported, ...signals];
    },
    leave(question) {
      const left = open();
      const first = left.find((one) => question === undefined || one.question === question);
      if (first) signals = signals.filter((signal) => !left.includes(signal));
      return first?.question;
    },
    forget() {
      signals = [];
      reported = [];
    },
  };
}
