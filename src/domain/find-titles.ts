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
  let open: { sign: number; start: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const opened = OPEN.indexOf(words.charAt(i));
    if (opened >= 0) open.push({ sign: opened, start: i });
    const closed = CLOSE.indexOf(words.charAt(i));
    const last = open.map(({ sign }) => sign).lastIndexOf(closed);
    const start = open[last]?.start;
    if (start === undefined) continue;
    titles.push({ start, end: i + 1, quote: words.slice(start, i + 1), kind: 'title' });
    open = open.slice(0, last);
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
