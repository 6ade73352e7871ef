import { harmSignals, harmToTell, type Askable, type HarmSignal } from '../domain/asking.ts';
import type { Answers } from '../domain/decide.ts';

/** Which answers signal harm, and which of them are reported. */
export interface HarmWatch {
  signals(): HarmSignal[];
  /** Whether harm was signalled that is not reported yet. */
  stopped(): boolean;
  /** Looks at the answers anew. */
  look(answers: Answers): void;
  /** All that is signalled now is reported. */
  report(): void;
  /** Leaves out what is not reported until the next look, and says which question it was the answer to. */
  leave(): string | undefined;
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
    report() {
      reported = [...reported, ...signals];
    },
    leave() {
      const left = open();
      const [first] = left;
      signals = signals.filter((signal) => !left.includes(signal));
      return first?.question;
    },
    forget() {
      signals = [];
      reported = [];
    },
  };
}
