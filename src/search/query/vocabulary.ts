import { bareSentences } from './bare.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Meaning } from '../rank/search-index.ts';

/** A word longer than this is a name, and found as one. */
const LONGEST = 8;

/**
 * The words of `records`: what the platform's dictionary sees in them, and names of bodies and terms of the
 * lexicon, which it would cut, and `terms` that it cuts or does not know.
 *
 * They are found once, at build time, and shipped: browsers' dictionaries differ.
 */
export function vocabularyOf(records: SearchRecord[], lexicon: Meaning[], terms: readonly string[]): string[] {
  const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
  const words = new Set<string>(terms);
  for (const { means } of lexicon) for (const word of means) words.add(word);
  for (const { words: text, title, kind, region } of records) {
    // A place is called by its name without what every name of its rank ends in: 碑林.
    for (const part of region.split(/[省市区县]|新区/)) if (part.length >= 2) words.add(part);
    const sources = kind === 'agency' ? [text] : [title, text];
    for (const sentence of sources.flatMap(bareSentences)) {
      for (const { segment } of segmenter.segment(sentence)) {
        if (/^\p{Script=Han}+$/u.test(segment) && segment.length >= 2 && segment.length <= LONGEST) words.add(segment);
      }
    }
  }
  return [...words].sort();
}
