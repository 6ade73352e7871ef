import type { Action } from '../../schemas/claims/action.ts';

type Rhythm = NonNullable<Action['frequency']>['rhythm'];
/** When an action is done: the rhythm its text prints, or on an event, or nothing that a text says. */
export type When = Rhythm | 'unsaid';

/** Every rhythm in the order in which a day's work is told. */
export const whens = ['daily', 'prompt', 'regular', 'event', 'unsaid'] as const satisfies readonly When[];

/** When `action` is done. 定期 and 及时 stay words: no text here makes a number of them. */
export const whenOf = ({ frequency, triggers }: Pick<Action, 'frequency' | 'triggers'>): When =>
  frequency?.rhythm ?? (triggers.length ? 'event' : 'unsaid');

/** A rhythm in the reader's words. */
export const sayRhythm = (rhythm: Rhythm): string =>
  ({ daily: '日常', prompt: '及时', regular: '定期', event: '遇到时' })[rhythm];

const OPEN: Partial<Record<When, string>> = {
  prompt: '（多快，原文没有写）',
  regular: '（多久一次，原文没有写）',
};

/** The printed words of time of `actions` that no number makes sharp, each once, 定期 and 及时 without what stands around them. */
export const openWords = (actions: readonly Pick<Action, 'frequency'>[]): string[] => [
  ...new Set(
    [...actions]
      .flatMap(({ frequency }) => (frequency && OPEN[frequency.rhythm] !== undefined ? [frequency] : []))
      .sort((a, b) => whens.indexOf(b.rhythm) - whens.indexOf(a.rhythm))
      .map(({ rhythm, quote }) => (quote.includes(sayRhythm(rhythm)) ? sayRhythm(rhythm) : quote)),
  ),
];

/** When an action is done, with what the text leaves open. */
export const sayWhen = (when: When): string =>
  when === 'unsaid' ? '什么时候做，原文没有写' : sayRhythm(when) + (OPEN[when] ?? '');

/** How soon a law asks for `action`, beside what its list prints; empty where no law is stricter. */
export function saySooner({ frequency, law }: Pick<Action, 'frequency' | 'law'>): string {
  const soon = law.find((one) => one.soon !== undefined)?.soon;
  if (soon === undefined) return '';
  return frequency ? `职责写“${frequency.quote}”，法律写“${soon}”` : `法律写“${soon}”`;
}
