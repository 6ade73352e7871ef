import type { Rule } from '../schemas/benefit.ts';
import { decide, openQuestions, verdictOf, type Answers, type Reason, type Verdict } from './decide.ts';
import { nextQuestion } from './next-question.ts';
import { questionsOf } from './rule-leaves.ts';

/** The question where the child lives: no harm depends on it. */
export const PLACE = 'place';

/** A question as far as asking it goes. */
export interface Askable {
  id: string;
  /** The answers that signal harm; none where the question is not about it. */
  harm: readonly string[];
}

/** What a browser needs to decide; the words stand on the page. */
export interface CheckData {
  /** In the order in which equals are asked. */
  questions: Askable[];
  benefits: { id: string; conditions: Rule }[];
}

/** A benefit with what the answers come to. As long as they come to the same, it is the same object. */
export interface Judgement {
  id: string;
  verdict: Verdict;
  reason: Reason;
  /** The questions that can still change the verdict. */
  open: string[];
}

/** A checklist that can be asked on: it remembers what it decided, and decides again only what an answer touches. */
export interface Asking {
  judge(answers: Answers): Judgement[];
  /**
   * The questions that were not asked yet and still matter: they can change a verdict, or they ask after harm.
   * Harm is asked after wherever the child lives: a place without benefits is no reason not to ask.
   */
  left(answers: Answers): string[];
  /**
   * The question to ask next; null where none matters any more. Until the questions about harm are through,
   * questions come in the order in which they are written, so that safety stands before every benefit;
   * after that the one that decides most comes first.
   */
  next(answers: Answers): string | null;
  /** Whether a question still matters, whatever was answered to it. */
  matters(question: string, answers: Answers): boolean;
}

/** Every answer but that to `question`. */
export const without = (answers: Answers, question: string): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));

/** Keeps what the last answers came to: within a press, the same answers are asked about again and again. */
function keepLast<Result>(of: (answers: Answers) => Result): (answers: Answers) => Result {
  let last: { key: string; result: Result } | null = null;
  return (answers) => {
    const key = JSON.stringify(answers);
    if (last?.key !== key) last = { key, result: of(answers) };
    return last.result;
  };
}

type Asked = CheckData['benefits'][number] & { asks: string[] };

/** Judges benefits, each anew only where an answer to one of its questions has changed. */
function judgeOf(benefits: Asked[]): (answers: Answers) => Judgement[] {
  const known = new Map<string, { key: string; judgement: Judgement }>();
  return keepLast((answers) =>
    benefits.map(({ id, conditions, asks }) => {
      const key = asks.map((question) => answers[question] ?? '').join();
      const before = known.get(id);
      if (before?.key === key) return before.judgement;
      const reason = decide(conditions, answers);
      const judgement = { id, verdict: verdictOf(reason.truth), reason, open: openQuestions(reason) };
      known.set(id, { key, judgement });
      return judgement;
    }),
  );
}

/** Opens the checklist of some benefits and questions. */
export function openAsking({ benefits, questions }: CheckData): Asking {
  const asked = benefits.map((benefit) => ({ ...benefit, asks: questionsOf(benefit.conditions) }));
  const order = questions.map(({ id }) => id);
  const harmful = questions.filter(({ harm }) => harm.length > 0);
  const judge = judgeOf(asked);
  const judgeAnywhere = judgeOf(asked.filter(({ asks }) => harmful.some(({ id }) => asks.includes(id))));

  const left = keepLast((answers) => {
    const open = new Set(judge(answers).flatMap((one) => one.open));
    const harm = harmful.filter(({ id }) => !(id in answers));
    if (harm.length) {
      const anywhere = new Set(judgeAnywhere(without(answers, PLACE)).flatMap((one) => one.open));
      for (const { id } of harm) if (anywhere.has(id)) open.add(id);
    }
    return order.filter((id) => !(id in answers) && open.has(id));
  });

  const next = keepLast((answers) => {
    const still = left(answers);
    const safety = harmful.some(({ id }) => still.includes(id));
    if (safety) return still[0] ?? null;
    const unsettled = judge(answers).flatMap(({ open }, i) => (open.length ? (asked[i]?.conditions ?? []) : []));
    return nextQuestion(unsettled, answers, order);
  });

  return {
    judge,
    left,
    next,
    matters(question, answers) {
      const others = without(answers, question);
      const harm = harmful.some(({ id }) => id === question);
      return asked.some(
        ({ conditions, asks }) =>
          asks.includes(question) &&
          (openQuestions(decide(conditions, others)).includes(question) ||
            (harm && openQuestions(decide(conditions, without(others, PLACE))).includes(question))),
      );
    },
  };
}

/** An answer that signals harm. */
export interface HarmSignal {
  question: string;
  answer: string;
}

/** The answers that signal harm, in the order of the questions. */
export const harmSignals = (answers: Answers, questions: readonly Askable[]): HarmSignal[] =>
  questions.flatMap(({ id, harm }) => {
    const answer = answers[id];
    return answer !== undefined && harm.includes(answer) ? [{ question: id, answer }] : [];
  });
