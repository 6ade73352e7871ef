import type { Kind } from './kind.ts';
import { homesOf, kindList, kinds, type KindName } from './kinds.ts';
import type { Corpus } from './corpus.ts';
import type { Entry } from '../reading/read-entries.ts';
import { allWorks } from './all-works.ts';

/** An entry of any kind: its data, where it was written, and the text over which it was written, if over one. */
export interface AnyEntry extends Entry<object> {
  kind: Kind;
  /** The id of the text that `#2.1` is a place in; empty where none is. */
  text: string;
}

/** An entry with its kind. A text has its id beside its data, a claim its whole `at`. */
export function asAnyEntry(name: KindName, entry: Entry<object> & { id?: string }): AnyEntry {
  const kind: Kind = kinds[name];
  const { data, origin } = entry;
  const text = kind.kept.form === 'claims' ? textOfFile(origin.file) : name === 'texts' ? (entry.id ?? '') : '';
  return { data, origin, kind, text };
}

/** The entries of a kind, whatever it is. */
export const entriesOf = (corpus: Corpus, name: KindName): AnyEntry[] =>
  [corpus[name] ?? []].flat().map((entry: Entry<object>) => asAnyEntry(name, entry));

const textOfFile = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

/** Every entry of every kind. */
export const allEntries = (corpus: Corpus): AnyEntry[] => kindList.flatMap(([name]) => entriesOf(corpus, name));

/** The ids by which something of the kind can be named. Held texts are works too. */
export function knownIds(corpus: Corpus, name: KindName): string[] {
  if (name === 'texts') return corpus.texts.map(({ id }) => id);
  if (name === 'works') return allWorks(corpus).map(({ id }) => id);
  return entriesOf(corpus, name).flatMap(({ data }) => ('id' in data ? (data.id as string) : []));
}

/** The kind that messages and the lock file call `noun`; undefined where none is called so. */
export const kindCalled = (noun: string): KindName | undefined => kindList.find(([, kind]) => kind.noun === noun)?.[0];

/** What messages call a thing that the lock file calls `noun`. */
export function sayNoun(noun: string): string {
  const name = kindCalled(noun);
  return name ? kinds[name].says : noun === 'provision' ? '条款' : noun;
}

/** Where a thing of the kind that is called `noun` is written. */
export function homesCalled(noun: string): string[] {
  const name = kindCalled(noun);
  return name ? homesOf(kinds[name]) : [];
}
