import { level, type Agency } from '../../schemas/texts/agency.ts';

export type Level = Agency['level'];

/** From the highest level to the lowest; `any` is of no rank. */
const ORDER: readonly Level[] = level.options.filter((one) => one !== 'any');

/** Whether `one` is a higher level than `other`; never of or with a body that may be of any level. */
export const isAbove = (one: Level, other: Level): boolean =>
  one !== 'any' && other !== 'any' && ORDER.indexOf(one) < ORDER.indexOf(other);

/** The highest of `levels`; null where there are none, or one may be of any level. */
export const highestOf = (levels: readonly Level[]): Level | null =>
  levels.includes('any') ? null : (ORDER.find((one) => levels.includes(one)) ?? null);
