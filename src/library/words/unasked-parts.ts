import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

/** A text, or a part of one, that the content need not give account of sentence by sentence. */
export interface UnaskedPart {
  text: Text;
  /** The part, by its whole place; null where it is the whole text. */
  at: string | null;
  /** Why not, as the text says of a part; null where nothing was begun. */
  why: string | null;
}

/** Whether `provision` is a part that its text says nobody has gone through, or stands in one. */
export function isUnasked({ data, provisions }: Text, provision: Provision): boolean {
  if (!data.unasked.length) return false;
  const parents = new Map(provisions.map(({ id, parent }) => [id, parent]));
  for (let id: string | null = provision.id; id !== null; id = parents.get(id) ?? null) {
    if (data.unasked.some(({ at }) => wholeAt(at, provision.text) === `${provision.text}#${id}`)) return true;
  }
  return false;
}

/** The texts that are asked: they have a 下一步 part, a commitment, or parts that are said not to be asked. */
export function askedTexts({ texts, commitments }: Corpus): Text[] {
  const committed = new Set(commitments.map(({ at }) => textOf(at)));
  return texts.filter(({ id, data }) => committed.has(id) || data.nextSteps.length > 0 || data.unasked.length > 0);
}

/** Every text and part that could commit somebody and is not asked, in the order of the texts. A law is read by rule. */
export function unaskedParts(corpus: Corpus): UnaskedPart[] {
  const asked = new Set(askedTexts(corpus));
  return corpus.texts.flatMap((text): UnaskedPart[] => {
    const commits = commitsTo(text.kind);
    if (commits === null || commits === 'norm') return [];
    if (!asked.has(text)) return [{ text, at: null, why: null }];
    return text.data.unasked.map(({ at, why }) => ({ text, at: wholeAt(at, text.id), why }));
  });
}
