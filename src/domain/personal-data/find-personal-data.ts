import { findAddresses } from './find-addresses.ts';
import { findLoneNames } from './find-lone-names.ts';
import { findPersonalNumbers } from './find-personal-numbers.ts';
import { findPersonNames } from './find-person-names.ts';
import { foldText, withoutBlanks } from './fold-text.ts';
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
  const named = [...findPersonNames(inChinese)];
  const lone = [...findLoneNames(inChinese)].filter(
    (one) => !named.some(({ start, end }) => one.start < end && start < one.end),
  );
  return [...findPersonalNumbers(folded), ...findAddresses(withoutBlanks(folded, false)), ...named, ...lone].map(
    ({ kind, start, end }) => ({ kind, start, words: text.slice(start, end).trim() }),
  );
}
