import type { Action } from '../schemas/action.ts';

/** When an action is done: the rhythm its text prints, or on an event, or nothing that a text says. */
export type When = NonNullable<Action['frequency']>['rhythm'] | 'unsaid';

/** Every rhythm in the order in which a day's work is told. */
export const whens = ['daily', 'prompt', 'regular', 'event', 'unsaid'] as const satisfies readonly When[];

/** When `action` is done. 定期 and 及时 stay words: no text here makes a number of them. */
export const whenOf = ({ frequency, triggers }: Pick<Action, 'frequency' | 'triggers'>): When =>
  frequency?.rhythm ?? (triggers.length ? 'event' : 'unsaid');

/** The rhythm in the reader's words, with what it leaves open. */
export const sayWhen = (when: When): string =>
  ({
    daily: '日常',
    prompt: '及时（几天以内，原文没有写）',
    regular: '定期（多久一次，原文没有写）',
    event: '遇到时',
    unsaid: '什么时候做，原文没有写',
  })[when];
