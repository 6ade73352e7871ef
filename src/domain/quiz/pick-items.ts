import type { QuizItem } from './quiz-item.ts';
import { sameFact } from './same-fact.ts';

/** Whether it asks in which item of a list something stands: worth knowing, and worth little before a child. */
export const asksWhere = ({ from }: QuizItem): boolean => from === 'item';

/** One of each group in turn, in the order in which the groups first come. */
export function inTurns<T>(items: readonly T[], groupOf: (item: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(groupOf(item)) ?? [];
    groups.set(groupOf(item), group);
    group.push(item);
  }
  const longest = Math.max(0, ...[...groups.values()].map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) =>
    [...groups.values()].flatMap((group) => group.slice(turn, turn + 1)),
  ).flat();
}

/** By module in turn, and within a module by what they ask in turn, so that a short paper is not all of one kind. */
export function spread(items: readonly QuizItem[]): QuizItem[] {
  const kindOf = ({ from, drill }: QuizItem) => drill ?? from;
  return inTurns(
    inTurns(items, (item) => `${item.module} ${kindOf(item)}`),
    ({ module }) => module,
  );
}

/** Of `items` in their order those that ask for what none of the others ask for, nor any of `taken`; `most` at most. */
export function apart(items: readonly QuizItem[], taken: readonly QuizItem[] = [], most = Infinity): QuizItem[] {
  const kept: QuizItem[] = [];
  for (const item of items) {
    if (kept.length >= most) break;
    if (![...taken, ...kept].some((other) => sameFact(item, other))) kept.push(item);
  }
  return kept;
}
