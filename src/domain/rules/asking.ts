import type { Rule } from '../../schemas/checklist/benefit.ts';
import { decide, openQuestions, type Answers, type Reason } from './decide.ts';
import { nextQuestion } from './next-question.ts';
import { questionsOf } from './rule-leaves.ts';
import { isElsewhere, verdictIn, type BenefitStanding, type Verdict } from './verdict.ts';

/** A question as far as asking it goes. */
export interface Askable {
  id: string;
  /** The answers that signal harm; none where the question is not about it. */
  harm: readonly string[];
  /** Those of them that signal violence; left out where none does. */
  violence?: readonly string[];
  /** The harm that answers tell of although the question asks after something else; left out where none does. */
  reveals?: Readonly<Record<string, Revealed>>;
  /** The answers that say that the child has turned 18; left out where none does. */
  adult?: readonly string[];
}

/** Harm as another question asks after it, and the answers there with which it is none. */
export interface Revealed {
  question: string;
  answer: string;
  unless: readonly string[];
}

/** A benefit as far as judging it goes. */
export interface Judged extends BenefitStanding {
  id: string;
  conditions: Rule;
  /** Whether it is an allowance: what settles those is asked first. */
  money?: boolean;
}

/** What a browser needs to decide; the words stand on the page. */
export interface CheckData {
  /** In the order in which equals are asked. */
  questions: Askable[];
  benefits: Judged[];
  /** The question that asks for the place: no harm depends on it. */
  place: string;
}

/** A benefit with what the answers come to. As long as they come to the same, it is the same object. */
export interface Judgement {
  id: string;
  verdict: Verdict;
  reason: Reason;
  /** The questions that can still change the verdict; none of what stands apart, or is given elsewhere. */
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
   * after that come those that settle allowances, then all others, the one that decides most first.
   */
  next(answers: Answers): string | null;
  /** The questions that were not asked yet and can still change the verdict on an allowance. */
  moneyLeft(answers: Answers): string[];
  /** Whether harm was asked after and every allowance is as settled as answers can make it: what is left is for services. */
  settled(answers: Answers): boolean;
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

type Asked = Judged & { asks: string[] };

/** Judges benefits, each anew only where an answer to one of its questions has changed. */
function judgeOf(benefits: Asked[], place: string): (answers: Answers) => Judgement[] {
  const known = new Map<string, { key: string; judgement: Judgement }>();
  return keepLast((answers) =>
    benefits.map((benefit) => {
      const { id, conditions, asks, apart } = benefit;
      const key = asks.map((question) => answers[question] ?? '').join();
      const before = known.get(id);
      if (before?.key === key) return before.judgement;
      const reason = decide(conditions, answers);
      const open = apart || isElsewhere(benefit, answers[place]) ? [] : openQuestions(reason);
      const judgement = { id, verdict: verdictIn(benefit, reason, place, answers), reason, open };
      known.set(id, { key, judgement });
      return judgement;
    }),
  );
}

/** Opens the checklist of some benefits and questions. */
export function openAsking({ benefits, questions, place }: CheckData): Asking {
  const asked = benefits.map((benefit) => ({
    ...benefit,
    asks: [...new Set([...(benefit.places ? [place] : []), ...questionsOf(benefit.conditions)])],
  }));
  const order = questions.map(({ id }) => id);
  const harmful = questions.filter(({ harm }) => harm.length > 0).map(({ id }) => id);
  const judge = judgeOf(asked, place);
  const askHarm = asked.filter(({ asks }) => harmful.some((id) => asks.includes(id)));

  /** The questions about harm that matter wherever the child lives. */
  const openAnywhere = (answers: Answers): string[] => {
    const anywhere = without(answers, place);
    const open = new Set(askHarm.flatMap(({ conditions }) => openQuestions(decide(conditions, anywhere))));
    return harmful.filter((id) => open.has(id));
  };

  const harmLeft = keepLast((answers) =>
    harmful.every((id) => id in answers) ? [] : openAnywhere(answers).filter((id) => !(id in answers)),
  );

  const left = keepLast((answers) => {
    const open = new Set([...judge(answers).flatMap((one) => one.open), ...harmLeft(answers)]);
    return order.filter((id) => !(id in answers) && open.has(id));
  });

  /** The conditions that are still open, of all benefits or of the allowances alone. */
  const unsettled = (answers: Answers, ofMoney: boolean): Rule[] =>
    judge(answers).flatMap(({ open }, i) => {
      const one = asked[i];
      return one && open.length && (one.money || !ofMoney) ? one.conditions : [];
    });

  const nextOfMoney = keepLast((answers) => nextQuestion(unsettled(answers, true), answers, order));

  return {
    judge,
    left,
    next: keepLast((answers) => {
      if (harmLeft(answers).length) return left(answers)[0] ?? null;
      return nextOfMoney(answers) ?? nextQuestion(unsettled(answers, false), answers, order);
    }),
    moneyLeft: keepLast((answers) => {
      const open = new Set(judge(answers).flatMap((one, i) => (asked[i]?.money ? one.open : [])));
      return order.filter((id) => !(id in answers) && open.has(id));
    }),
    settled: (answers) => harmLeft(answers).length === 0 && nextOfMoney(answers) === null,
    matters(question, answers) {
      const others = without(answers, question);
      return (
        asked.some((benefit) => {
          if (!benefit.asks.includes(question) || benefit.apart) return false;
          if (isElsewhere(benefit, others[place])) return false;
          return openQuestions(decide(benefit.conditions, others)).includes(question);
        }) ||
        (harmful.includes(question) && openAnywhere(others).includes(question))
      );
    },
  };
}
