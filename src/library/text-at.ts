import type { Corpus } from '../content/kinds/corpus.ts';
import type { Text } from '../content/reading/read-text.ts';
import { textOf } from '../domain/addresses/at.ts';

const indexes = new WeakMap<readonly Text[], Map<string, Text>>();

/** The text that a whole `at`, or an id, leads to; undefined where none has that id. Found by an index, made once. */
export function textAt({ texts }: Pick<Corpus, 'texts'>, at: string): Text | undefined {
  const index = indexes.get(texts) ?? new Map(texts.toReversed().map((text) => [text.id, text]));
  indexes.set(texts, index);
  return index.get(textOf(at));
}
