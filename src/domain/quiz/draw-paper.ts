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

/**
 * Draws a paper: the same order over the same items gives the same paper, question by question.
 *
 * Written questions come before made ones, half and half where there are enough of both, and of made ones
 * no kind comes twice before each came once, so that a short paper is not all of one kind.
 */
export function drawPaper(items: readonly QuizItem[], { modules, number, seed }: PaperOrder): PaperQuestion[] {
  const asked = items.filter(({ module }) => !modules.length || modules.includes(module));
  const drawn = shuffled(asked, seed);
  const written = drawn.filter(({ from }) => from === 'written');
  const made = inTurns(drawn.filter(({ from }) => from !== 'written'));
  const least = Math.max(0, number - made.length);
  const ofWritten = written.slice(0, Math.max(least, Math.ceil(number / 2)));
  const paper = [...ofWritten, ...made.slice(0, Math.max(0, number - ofWritten.length))].slice(0, number);
  return shuffled(paper, `${seed} order`).map((item) => {
    const right: QuizChoice = { says: item.right, why: null, words: item.words };
    const choices = shuffled([right, ...item.wrong], `${seed} ${item.id}`);
    return { item, choices, right: choices.indexOf(right) };
  });
}

/** One of each kind in turn, in the order in which the kinds first come. */
function inTurns(items: readonly QuizItem[]): QuizItem[] {
  const kinds = new Map<string, QuizItem[]>();
  for (const item of items) kinds.set(item.from, [...(kinds.get(item.from) ?? []), item]);
  const longest = Math.max(0, ...[...kinds.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => [...kinds.values()].flatMap((kind) => kind[turn] ?? [])).flat();
}
