import { asked, sortedFor, type PaperOrder, type PaperQuestion } from './draw-paper.ts';
import { apart, inTurns } from './pick-items.ts';
import type { QuizItem } from './quiz-item.ts';
import { shuffled } from './seeded.ts';

/** Two papers of the same weight: the questions of one number stand to each other as before and after. */
export interface PaperPair {
  before: PaperQuestion[];
  after: PaperQuestion[];
}

/** Two by two what one module asks in one way, then what it asks in different ways; modules in turn. */
function paired(items: readonly QuizItem[]): [QuizItem, QuizItem][] {
  const byModule = new Map<string, QuizItem[]>();
  for (const item of items) byModule.set(item.module, [...(byModule.get(item.module) ?? []), item]);
  const pairs = [...byModule.values()].flatMap((own) => {
    const left: QuizItem[] = [];
    const alike: [QuizItem, QuizItem][] = [];
    for (const item of own) {
      const other = left.findIndex((one) => one.from === item.from && one.drill === item.drill);
      if (other < 0) left.push(item);
      else alike.push([...left.splice(other, 1), item] as [QuizItem, QuizItem]);
    }
    while (left.length > 1) alike.push(left.splice(0, 2) as [QuizItem, QuizItem]);
    return alike;
  });
  return inTurns(pairs, ([{ module }]) => module);
}

/**
 * Draws a paper for before the training and one for after it. The questions of a number are on the same module, both
 * on a situation or both on the words of a text; at least half are situations, and nothing is asked twice on the two.
 */
export function drawPair(items: readonly QuizItem[], order: PaperOrder): PaperPair {
  const { number, seed } = order;
  const { situations, readings } = sortedFor(items, order);
  const open = apart(situations);
  const drills = paired(open);
  const first = drills.slice(0, Math.ceil(number / 2));
  const words = paired(apart(readings, open)).slice(0, Math.min(first.length, number - first.length));
  const more = drills.slice(first.length, number - words.length);
  const pairs = shuffled([...first, ...words, ...more], `${seed} order`).map((pair) =>
    shuffled(pair, `${seed} ${pair[0].id}`),
  );
  const side = (place: number): PaperQuestion[] =>
    pairs.flatMap((pair) => (pair[place] ? [asked(pair[place], seed)] : []));
  return { before: side(0), after: side(1) };
}
