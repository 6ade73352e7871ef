import { findAddresses } from './find-addresses.ts';
import { findNumbers } from './find-numbers.ts';
import { findPersonNames } from './find-person-names.ts';
import { foldText, withoutBlanks } from './fold-text.ts';
import { nameAt, runFrom } from './name-at.ts';
import type { PersonalKind } from './personal-data.ts';

/** Personal data seen in words, and what kind it is. */
export interface PersonalData {
  kind: PersonalKind;
  /** As written. */
  words: string;
  /** Where they start. */
  start: number;
}

/**
 * Words in `text` that tell who a child is or where it lives: numbers of phones, identity cards and bank cards,
 * addresses down to a house, and full names beside words for a child or its family.
 *
 * The text is read as it looks: full width, look-alikes and invisible signs make no difference.
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = foldText(text);
  const inChinese = withoutBlanks(folded, true);
  return [...findNumbers(folded), ...findAddresses(withoutBlanks(folded, false)), ...findPersonNames(inChinese)].map(
    ({ kind, start, end }) => ({ kind, start, words: text.slice(start, end).trim() }),
  );
}

/** A full name that stands in `text` by itself, as in the name of a file: every run of Chinese signs that is one. */
export function findNameAlone(text: string): PersonalData[] {
  const { words } = withoutBlanks(foldText(text), true);
  const runs = [...words.matchAll(/\p{Script=Han}+/gu)];
  return runs
    .filter(({ index, 0: run }) => nameAt(words, index) === run.length && runFrom(words, index) === run)
    .map(({ index, 0: run }) => ({ kind: 'name', words: run, start: index }));
}
