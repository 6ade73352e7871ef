import type { Corpus } from '../../content/kinds/corpus.ts';
import { printed } from '../../content/kinds/all-works.ts';
import { headsOf } from '../../domain/tables/heads-of.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { textAt } from '../text-at.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** What a reader of a cell has read: the paragraph over its table, its unit, and what names its columns and its row. */
function wordsOver({ cell }: Provision, provisions: Provision[]): string[] {
  if (!cell) return [];
  const first = provisions.findIndex(({ id }) => id.split('.')[0] === cell.table);
  const before = provisions.slice(0, first).at(-1);
  const own = provisions.filter(({ id }) => id.startsWith(`${cell.table}.`));
  const cells = own.flatMap(({ words, cell: place }) => (place ? [{ ...place, words }] : []));
  const units = own.slice(
    0,
    own.findIndex((one) => one.cell),
  );
  const { columns, row } = headsOf(cell, cells);
  return [
    ...(before && (before.kind === 'paragraph' || before.kind === 'item') ? [before] : []),
    ...units,
    ...columns,
    ...row,
  ].map(({ words }) => words);
}

/**
 * What a reader of a provision has read before it: the title, the headings and paragraphs it stands under, of a
 * cell also what names it, and itself.
 */
export function wordsAround(corpus: Corpus, at: string): string {
  const [text, id] = [textOf(at), provisionOf(at)];
  const held = textAt(corpus, text);
  const words: string[] = [];
  for (let step: string | null = id; step !== null;) {
    const provision = corpus.provisions.get(`${text}#${step}`);
    if (provision?.cell && held) words.unshift(...wordsOver(provision, held.provisions));
    words.unshift(provision?.words ?? '');
    step = provision?.parent ?? null;
  }
  return [(held && printed(held, 'title')) ?? '', ...words].join('。');
}

/** The year that 今年 means at a place: that of the day its text sorts by. */
export const thisYearAt = (corpus: Corpus, at: string): string => textAt(corpus, at)?.data.date.sort.slice(0, 4) ?? '';
