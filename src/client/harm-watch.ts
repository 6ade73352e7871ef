import { harmSignals, type Askable, type HarmSignal } from '../domain/asking.ts';
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

const keyOf = ({ question, answer }: HarmSignal): string => `${question}=${answer}`;

/** Watches the answers for harm. */
export function watchHarm(questions: readonly Askable[]): HarmWatch {
  let signals: HarmSignal[] = [];
  const reported = new Set<string>();
  const open = () => signals.filter((signal) => !reported.has(keyOf(signal)));
  return {
    signals: () => signals,
    stopped: () => open().length > 0,
    look(answers) {
      signals = harmSignals(answers, questions);
    },
    report() {
      for (const signal of signals) reported.add(keyOf(signal));
    },
    leave() {
      const [first] = open();
      signals = signals.filter((signal) => reported.has(keyOf(signal)));
      return first?.question;
    },
    forget() {
      signals = [];
      reported.clear();
    },
  };
}
