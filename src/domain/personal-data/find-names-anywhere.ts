import type { PersonalData } from './find-personal-data.ts';
import { foldText, withoutBlanks } from './fold-text.ts';
import { nameAt, runFrom, wordsIn } from './name-at.ts';
import { surnameAt } from './surnames.ts';

/** A full name that stands in `text` by itself, as in the name of a file: every run of Chinese signs that is one. */
export function findNameAlone(text: string): PersonalData[] {
  const { words } = withoutBlanks(foldText(text), true);
  const runs = [...words.matchAll(/\p{Script=Han}+/gu)];
  return runs
    .filter(({ index, 0: run }) => nameAt(words, index) === run.length && runFrom(words, index) === run)
    .map(({ index, 0: run }) => ({ kind: 'name', words: run, start: index }));
}

/** Full names in `text` without a word for a child beside them: for places where no name is due at all. */
export function findNamesAnywhere(text: string): PersonalData[] {
  const { words, at } = withoutBlanks(foldText(text), true);
  return [...words.matchAll(/\p{Script=Han}+/gu)].flatMap(({ index, 0: run }) => {
    let [place, from] = [index, 0];
    return wordsIn(run).flatMap((word): PersonalData[] => {
      place = index + from;
      from += word.length;
      const length = surnameAt(words, place)?.isWord === false ? nameAt(words, place) : 0;
      const start = at[place] as number;
      return length ? [{ kind: 'name', start, words: text.slice(start, at[place + length]) }] : [];
    });
  });
}
