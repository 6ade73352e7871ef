import type { ShownWords } from '../../domain/training/training-module.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { annexedTo } from '../annexed-to.ts';
import { textOf } from '../../domain/addresses/at.ts';
import { textAt } from '../text-at.ts';

/**
 * How a text is cited on a slide: by its number; an annex by the number of what it is annexed to; else by
 * its issuer and title.
 */
function citedAs(corpus: Corpus, id: string): string {
  const text = textAt(corpus, id);
  if (!text) return '';
  const number = printed(text, 'number');
  if (number !== null) return number;
  const title = `《${printed(text, 'title') ?? id}》`;
  const holder = annexedTo(corpus, id);
  if (!holder) return `${printed(text, 'issuer-mark') ?? ''}${title}`;
  return `${printed(holder, 'number') ?? ''}${(printed(text, 'annex-mark') ?? '').replaceAll(' ', '')}${title}`;
}

/** Words of a text, and where they stand, as a slide cites it. */
export const citedWords = (corpus: Corpus, at: string, quote: string): ShownWords => ({
  at,
  quote,
  place: { text: citedAs(corpus, textOf(at)), label: corpus.provisions.get(at)?.label ?? '' },
});
