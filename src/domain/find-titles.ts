import type { Span } from './place-quote.ts';

/** A title in book marks or a document number, as printed. */
export interface Printed extends Span {
  quote: string;
  kind: 'title' | 'number';
}

const OPEN = '《〈<';
const CLOSE = '》〉>';
const NUMBER = /\p{Script=Han}{2,10}[〔[［][12]\d{3}[〕\]］]\d{1,5}号/gu;

/** Every 《title》 in `words`, nested ones too, outer before inner. An unclosed mark opens nothing. */
function findTitles(words: string): Printed[] {
  const titles: Printed[] = [];
  const open: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const sign = words.charAt(i);
    if (OPEN.includes(sign)) open.push(i);
    if (!CLOSE.includes(sign)) continue;
    const start = open.pop();
    if (start !== undefined) titles.push({ start, end: i + 1, quote: words.slice(start, i + 1), kind: 'title' });
  }
  return titles.sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * Titles and document numbers that `words` name by their marks alone.
 *
 * A number in brackets right behind a title stays a find of its own: whether both mean one work is
 * for who knows the works to say.
 */
export function findPrinted(words: string): Printed[] {
  const numbers = [...words.matchAll(NUMBER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    quote: match[0],
    kind: 'number' as const,
  }));
  return [...findTitles(words), ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}
