import { findNames } from '../../domain/texts/find-names.ts';
import { groupedBy } from '../grouped-by.ts';
import { placeWords } from './place-words.ts';
import { actorsIn, actorsNamedIn, subjectOf } from './subject-of.ts';
import { textAt } from '../text-at.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** Somebody who acts, and as whom the words name the one or several of them; null where they name nobody. */
export interface Doer {
  id: string;
  printed: string | null;
}

/**
 * Who does what the words `quote` of the provision `at` tell: of a duty list its role; else those whose commitments the
 * words are, whose actors `actor-printed` proves; else the subject of the clause. Where nobody is named, a reply speaks of
 * its issuers, a policy to those it is sent to.
 */
export function doersOf(corpus: Corpus, at: string, quote: string): Doer[] {
  const id = textOf(at);
  const role = corpus.roles.find(({ data }) => data.lists.includes(id))?.data;
  if (role) return [{ id: role.id, printed: role.name }];
  const span = placeWords(corpus, at, { quote });
  const text = textAt(corpus, id);
  if (!span || !text) return [];
  const promised = (groupedBy(corpus.commitments, 'at').get(at) ?? []).flatMap(({ data }) => {
    const own = placeWords(corpus, at, data);
    return own && own.start < span.end && own.end > span.start
      ? data.by.map((one) => ({ id: one, printed: data.actor }))
      : [];
  });
  if (promised.length) return [...new Map(promised.map((doer) => [`${doer.id} ${doer.printed ?? ''}`, doer])).values()];
  const names = actorsNamedIn(corpus, text);
  const subject = subjectOf(corpus.provisions.get(at)?.words ?? '', span.start, names);
  if (subject) return [{ id: subject.id, printed: subject.quote }];
  const addressees = text.provisions.filter(({ element }) => element === 'addressee').map(({ words }) => words);
  const silent =
    commitsTo(text.kind) === 'obligation'
      ? addressees.flatMap((words) => findNames(words, names).map((name) => name.id))
      : text.data.issuers;
  return [...new Set(silent)].map((one) => ({ id: one, printed: null }));
}

/** Those whom `says` names as the text of `at` calls them; `wholly` where it is made of their names alone. */
export function namedIn(corpus: Corpus, at: string, says: string): { ids: string[]; wholly: boolean } {
  const text = textAt(corpus, at);
  if (!text) return { ids: [], wholly: false };
  const found = actorsIn(says, actorsNamedIn(corpus, text));
  const left = found.reduce((rest, { quote }) => rest.replace(quote, ''), says).replace(/[、和及，]|各级/gu, '');
  return { ids: [...new Set(found.map(({ id }) => id))], wholly: found.length > 0 && left === '' };
}
