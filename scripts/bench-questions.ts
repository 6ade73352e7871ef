/**
 * `node scripts/bench-questions.ts`: how many questions settle the allowances of a child, over every way through them,
 * beside the least that any order could need for the same child.
 */
import { checkData } from '../src/library/checklist.ts';
import { offeredAnswers } from '../src/library/offered-answers.ts';
import { openLibrary } from '../src/library/open.ts';
import { openAsking } from '../src/domain/rules/asking.ts';
import { decide, openQuestions, type Answers } from '../src/domain/rules/decide.ts';
import { tellingOptions } from '../src/domain/rules/every-answer.ts';
import { questionsOf } from '../src/domain/rules/rule-leaves.ts';

const library = openLibrary(process.cwd());
const data = checkData(library);
const offered = offeredAnswers(library);
const harmful = data.questions.filter(({ harm }) => harm.length).map(({ id }) => id);
const asking = openAsking(data);
const money = data.benefits.filter((one) => one.money && !one.apart);

/** Of the answers to `question`, the first of each kind that allowances tell apart. */
const kinds = (question: string): string[] =>
  tellingOptions({ all: money.map(({ conditions }) => conditions) }, question, offered);

interface Way {
  answers: Answers;
  asked: string[];
}

/** Every way through the questions from `answers` until the allowances are settled. */
function* ways(answers: Answers, asked: string[]): Generator<Way> {
  const next = asking.settled(answers) ? null : asking.next(answers);
  if (next === null) return yield { answers, asked };
  for (const answer of kinds(next)) yield* ways({ ...answers, [next]: answer }, [...asked, next]);
}

/** The answers up to the last question about harm, as for a child in `place` whom nothing endangers. */
function upToMoney(place: string): Answers {
  const answers: Record<string, string> = { [data.place]: place };
  for (;;) {
    const next = asking.next(answers);
    if (next === null || harmful.every((id) => id in answers)) return answers;
    answers[next] = offered.get(next)?.[0] ?? '';
  }
}

/** Every child that goes the way of `answers`: with each answer to the questions of `ids` that it was not asked. */
function* children(answers: Answers, ids: string[]): Generator<Answers> {
  const next = ids.find((id) => !(id in answers));
  if (next === undefined) return yield answers;
  for (const answer of kinds(next)) yield* children({ ...answers, [next]: answer }, ids);
}

/** Finds the least number of a child's answers that settles the allowances of a place, after the `first` answers. */
function leastOf(first: Answers): { ids: string[]; of: (child: Answers) => number } {
  const rules = money.map(({ conditions }) => conditions).filter((rule) => openQuestions(decide(rule, first)).length);
  const ids = [...new Set(rules.flatMap(questionsOf))].filter((id) => !(id in first));
  const known = new Map<string, boolean>();
  const settles = (answers: Answers): boolean => {
    const key = JSON.stringify(answers);
    const before = known.get(key);
    if (before !== undefined) return before;
    const settled = rules.every((rule) => openQuestions(decide(rule, { ...first, ...answers })).length === 0);
    known.set(key, settled);
    return settled;
  };
  const some = (child: Answers, from: number, left: number, chosen: Record<string, string>): boolean => {
    if (left === 0) return settles(chosen);
    return ids.some((id, i) => {
      const answer = child[id];
      return i >= from && answer !== undefined && some(child, i + 1, left - 1, { ...chosen, [id]: answer });
    });
  };
  const of = (child: Answers): number => {
    let size = 0;
    while (!some(child, 0, size, {})) size++;
    return size;
  };
  return { ids, of };
}

const seen = new Set<string>();
for (const place of offered.get(data.place) ?? []) {
  const given = data.benefits.filter(({ places, money: pays }) => pays && (places?.includes(place) ?? true));
  const same = given.map(({ id }) => id).join();
  if (seen.has(same)) continue;
  seen.add(same);
  const first = upToMoney(place);
  const least = leastOf(first);
  let count = 0;
  let sum = 0;
  let most: string[] = [];
  let apart = { more: 0, asked: [] as string[], answers: {} as Answers };
  for (const { answers, asked } of ways(first, [])) {
    count++;
    sum += asked.length;
    if (asked.length > most.length) most = asked;
    for (const child of children(answers, least.ids)) {
      const more = asked.length - least.of(child);
      if (more > apart.more) apart = { more, asked, answers: child };
    }
  }
  console.log(
    `${place}: ${count} ways, ${(sum / Math.max(count, 1)).toFixed(1)} questions each, ${most.length} at the most (${most.join(', ')}); ${apart.more} above the least at the most (${apart.asked.join(', ')} for ${least.ids.map((id) => `${id}=${apart.answers[id]}`).join(', ')})`,
  );
}
