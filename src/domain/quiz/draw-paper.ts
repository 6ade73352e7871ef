import { apart, asksWhere, spread } from './pick-items.ts';
import type { QuizChoice, QuizItem } from './quiz-item.ts';
import { shuffled } from './seeded.ts';

/** What a paper is drawn by: the modules (none is all), how many questions, and the seed that a trainer reads out. */
export interface PaperOrder {
  modules: readonly string[];
  number: number;
  seed: string;
}

/** A question as it stands on a paper: its answers in order, and which of them is right, from 0. */
export interface PaperQuestion {
  item: QuizItem;
  choices: QuizChoice[];
  right: number;
}

/** The letter of an answer: A, B, C … */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** How many questions stand on a paper for each that asks where something stands. */
const FOR_EACH_WHERE = 10;

/** How many of `number` questions may ask where something stands. */
export const mostWhere = (number: number): number => Math.floor(number / FOR_EACH_WHERE);

/** The items of an order in its own order: situations, and the rest with no more of `asksWhere` than is allowed. */
export function sortedFor(items: readonly QuizItem[], { modules, number, seed }: PaperOrder) {
  const asked = spread(
    shuffled(
      items.filter(({ module }) => !modules.length || modules.includes(module)),
      seed,
    ),
  );
  const where = new Set(asked.filter(asksWhere).slice(0, mostWhere(number)));
  return {
    situations: asked.filter(({ drill }) => drill !== undefined),
    readings: asked.filter((item) => item.drill === undefined && (!asksWhere(item) || where.has(item))),
  };
}

/** A question with its answers in the order of the seed. */
export function asked(item: QuizItem, seed: string): PaperQuestion {
  const right: QuizChoice = { says: item.right, why: null, words: item.words };
  const choices = shuffled([right, ...item.wrong], `${seed} ${item.id}`);
  return { item, choices, right: choices.indexOf(right) };
}

/**
 * Draws a paper: the same order over the same items gives the same paper, question by question.
 *
 * At least half of it are situations, and nothing is asked twice; where the modules hold too few, it is shorter.
 */
export function drawPaper(items: readonly QuizItem[], order: PaperOrder): PaperQuestion[] {
  const { number, seed } = order;
  const { situations, readings } = sortedFor(items, order);
  const open = apart(situations, [], number);
  const first = open.slice(0, Math.ceil(number / 2));
  const rest = apart(readings, first, Math.min(first.length, number - first.length));
  const more = open.slice(first.length).filter((item) => apart([item], rest).length);
  const paper = [...first, ...rest, ...more.slice(0, number - first.length - rest.length)];
  return shuffled(paper, `${seed} order`).map((item) => asked(item, seed));
}
