import type { Corpus } from '../../content/kinds/corpus.ts';
import { printed } from '../../content/kinds/all-works.ts';
import { textAt } from '../text-at.ts';

/** What a reader of a provision has read before it: the title, the headings and paragraphs it stands under, itself. */
export function wordsAround(corpus: Corpus, at: string): string {
  const [text = '', id = ''] = at.split('#');
  const held = corpus.texts.find((one) => one.id === text);
  const steps = id.split('.').map((_, i, all) => all.slice(0, i + 1).join('.'));
  const words = steps.map((step) => corpus.provisions.get(`${text}#${step}`)?.words ?? '');
  return [(held && printed(held, 'title')) ?? '', ...words].join('。');
}

/** The year that 今年 means at a place: that of the day its text sorts by. */
export const thisYearAt = (corpus: Corpus, at: string): string => textAt(corpus, at)?.data.date.sort.slice(0, 4) ?? '';
