import { bareRule } from '../../src/domain/rules/bare-rule.ts';
import { decide, openQuestions, UNKNOWN, type Truth } from '../../src/domain/rules/decide.ts';
import { tellingOptions, type Options } from '../../src/domain/rules/every-answer.ts';
import { nextQuestion } from '../../src/domain/rules/next-question.ts';
import type { Rule } from '../../src/schemas/checklist/benefit.ts';

/** What some answers leave of a rule: a smaller rule, or nothing but yes or no. */
type Rest = Rule | 'yes' | 'no';

/** Rules that say the same are one object here, so that what was found out about one is found out for all. */
const made = new Map<string, Rule>();
const numbers = new Map<Rule, number>();

function one(key: string, rule: Rule): Rule {
  const known = made.get(key);
  if (known) return known;
  made.set(key, rule);
  numbers.set(rule, numbers.size);
  return rule;
}

const numberOf = (rule: Rule): number => numbers.get(rule) ?? NaN;

/** Parts together: their order, a part that stands there twice, and a part of the same kind change nothing. */
function join(kind: 'all' | 'any', parts: Rule[]): Rule {
  const flat = parts.flatMap((part) => (kind in part ? (part as Record<typeof kind, Rule[]>)[kind] : [part]));
  const each = [...new Set(flat)].sort((a, b) => numberOf(a) - numberOf(b));
  const [only] = each;
  if (only && each.length === 1) return only;
  return one(`${kind} ${each.map(numberOf).join()}`, kind === 'all' ? { all: each } : { any: each });
}

/** The one object for all rules that say the same as `rule`. */
function sameAs(rule: Rule): Rule {
  if ('all' in rule) return join('all', rule.all.map(sameAs));
  if ('any' in rule) return join('any', rule.any.map(sameAs));
  return one(JSON.stringify(rule), rule);
}

/** What is left of `rule` to be settled after `answer` to `question`. */
function restOf(rule: Rule, question: string, answer: string): Rest {
  const parts = (kind: 'all' | 'any', all: Rule[], settling: Rest, other: Rest): Rest => {
    const rests = all.map((part) => restOf(part, question, answer));
    if (rests.includes(settling)) return settling;
    const open = rests.filter((rest) => typeof rest !== 'string');
    return open.length ? join(kind, open) : other;
  };
  if ('all' in rule) return parts('all', rule.all, 'no', 'yes');
  if ('any' in rule) return parts('any', rule.any, 'yes', 'no');
  if ('openEnded' in rule || rule.question !== question) return rule;
  return rule.is.includes(answer) ? 'yes' : 'no';
}

/** Keeps what `find` finds out about a rule. */
function keep<Found>(find: (rule: Rule) => Found): (rule: Rule) => Found {
  const known = new Map<Rule, Found>();
  return (rule) => {
    if (!known.has(rule)) known.set(rule, find(rule));
    return known.get(rule) as Found;
  };
}

/** What asking can find out about rules with these options. */
export function openWalk(options: Options, order: string[]) {
  const unanswered = keep((rule) => {
    const reason = decide(rule, {});
    return { truth: reason.truth, open: openQuestions(reason) };
  });
  /** What each answer to a question leaves of a rule. */
  const leaves = keep((rule) => {
    const known = new Map<string, Rest[]>();
    return (question: string): Rest[] => {
      const rests =
        known.get(question) ?? tellingOptions(rule, question, options).map((answer) => restOf(rule, question, answer));
      known.set(question, rests);
      return rests;
    };
  });
  const differences = keep(() => new Map<string, boolean>());
  const seen = new Set<string>();

  /** Whether the answer to `question` can change what `rest` comes to, by trying the answers to all others. */
  function makesDifference(rest: Rule, question: string): boolean {
    const { open } = unanswered(rest);
    if (!open.includes(question)) return false;
    const before = differences(rest).get(question);
    if (before !== undefined) return before;
    const other = open.find((id) => id !== question) ?? question;
    const rests = leaves(rest)(other);
    const makes =
      other === question
        ? new Set(rests.map((left) => (typeof left === 'string' ? left : unanswered(left).truth))).size > 1
        : rests.some((left) => typeof left !== 'string' && makesDifference(left, question));
    differences(rest).set(question, makes);
    return makes;
  }

  /** Every state that asking on about `rule` can come to that no walk came to before. */
  function* walk(rule: Rule): Generator<State> {
    const left: State[] = [];
    const come = (rest: Rest, before: string[]) => {
      if (typeof rest === 'string') return;
      const { truth, open } = unanswered(rest);
      const unknown = before.filter((id) => open.includes(id)).toSorted();
      const key = `${numberOf(rest)} ${unknown.join()}`;
      if (seen.has(key)) return;
      seen.add(key);
      const skipped = Object.fromEntries(unknown.map((id) => [id, UNKNOWN]));
      const asked = order.filter((id) => open.includes(id));
      left.push({ rest, unknown, truth, next: nextQuestion([rest], skipped, asked) });
    };
    come(sameAs(bareRule(rule)), []);
    for (let state = left.pop(); state; state = left.pop()) {
      yield state;
      const { rest, next, unknown } = state;
      if (next === null) continue;
      for (const after of leaves(rest)(next)) come(after, unknown);
      come(rest, [...unknown, next]);
    }
  }

  return { walk, makesDifference };
}

/** A state that asking can come to: what is left to settle, and what was answered 不清楚 of it. */
export interface State {
  rest: Rule;
  unknown: string[];
  truth: Truth;
  next: string | null;
}
