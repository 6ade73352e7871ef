import { findNumbers, type FoundNumber } from './read-numbers.ts';

/** Where `words` print `value` as a count, not as an order (第9号). */
export const numbersOfValue = (words: string, value: number): FoundNumber[] =>
  findNumbers(words).filter((number) => number.value === value && !number.ordinal);

/** What may stand between numbers that share the unit behind the last: 1800、1400元; 35:65. */
const LISTED = /^\s*(?:[、，,和与及至到或—–~～\-:：∶]|以及)[^\d。；]{0,12}$/;

/** The words behind a number that tell what it counts; in a list those behind the last number of it. */
export function wordsBehind(words: string, number: FoundNumber, counts: RegExp): string {
  const numbers = findNumbers(words);
  let here = number;
  for (;;) {
    const behind = words.slice(here.end).trimStart();
    if (counts.test(behind)) return behind;
    const next = numbers.find(({ start }) => start >= here.end);
    if (!next || !LISTED.test(words.slice(here.end, next.start))) return words.slice(number.end).trimStart();
    here = next;
  }
}
