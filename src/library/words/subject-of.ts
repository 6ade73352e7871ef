import { findNames, type Named } from '../../domain/texts/find-names.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';

const known = new WeakMap<Text, ReadonlyMap<string, string>>();

/** Everybody who can be named in `text` as one who acts: bodies, posts and collectives, by every wording; made once. */
export function actorsNamedIn(corpus: Corpus, text: Text): ReadonlyMap<string, string> {
  const names = known.get(text) ?? namesFor(corpus, text);
  known.set(text, names);
  return names;
}

function namesFor({ agencies, roles, collectives }: Corpus, text: Text): Map<string, string> {
  return new Map([
    ...agencies.flatMap(({ data }) => [data.name, ...data.aliases].map((name) => [name, data.id] as const)),
    ...roles.map(({ data }) => [data.name, data.id] as const),
    ...collectives.map(({ data }) => [data.name, data.id] as const),
    ...Object.entries(text.data.means),
  ]);
}

/** Where the sentence around `at` begins and ends; a semicolon does not end it: the subject goes on behind one. */
export function sentenceOf(words: string, at: number): { start: number; end: number } {
  const start = Math.max(...['。', '！', '？', '\n'].map((sign) => words.lastIndexOf(sign, at - 1))) + 1;
  const ends = ['。', '！', '？'].map((sign) => words.indexOf(sign, at)).filter((end) => end >= 0);
  return { start, end: Math.min(words.length, ...ends.map((end) => end + 1)) };
}

/** What may stand between the beginning of a clause and the name of its subject. */
const BEFORE = /(?:^|[，；：。！？\s])(?:各级|每个|由)?$/;
/** What makes of a name the beginning of a longer one: 民政部门监护的困境儿童. */
const ATTRIBUTE = /^[^，；。、]{0,6}的/;

/** The names in `words` that stand for themselves, not as the beginning of a longer one. */
export const actorsIn = (words: string, names: ReadonlyMap<string, string>): Named[] =>
  findNames(words, names).filter((name) => !ATTRIBUTE.test(words.slice(name.end)));

/**
 * The subject of the clause at `limit`: the last name before it that begins a clause of the sentence; null where
 * none does, as in a clause that names nobody.
 */
export function subjectOf(words: string, limit: number, names: ReadonlyMap<string, string>): Named | null {
  const { start } = sentenceOf(words, limit);
  return (
    actorsIn(words, names)
      .filter((name) => name.start >= start && name.start <= limit)
      .filter((name) => BEFORE.test(words.slice(start, name.start)))
      .pop() ?? null
  );
}
