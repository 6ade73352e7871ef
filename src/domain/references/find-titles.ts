import type { Span } from '../texts/place-quote.ts';

/** A title in book marks or a document number, as printed. */
export interface Printed extends Span {
  quote: string;
  kind: 'title' | 'number';
}

const OPEN = '《〈<';
const CLOSE = '》〉>';
/** Words that lead to a number and are no issuer: 按照民发〔2019〕34号. */
const LEADING = /^(?:按照|根据|依据|依照|遵照|参照|贯彻|落实|执行|转发|印发|按|见|将|和|与)+(?=\p{Script=Han}{2})/u;
/** 民发〔2019〕34号, also with other brackets, 第 and spaces; 民政部令第63号; GB/T 9704-2012. */
const NUMBER = new RegExp(
  [
    String.raw`\p{Script=Han}{2,10}\s*[〔[［（(【]\s*[12]\d{3}\s*(?:年\s*)?[〕\]］）)】]\s*(?:第\s*)?\d{1,5}\s*号`,
    String.raw`\p{Script=Han}{2,10}令\s*(?:第\s*)?(?:\d{1,5}|[一二三四五六七八九十百零]{1,7})\s*号`,
    String.raw`(?:GB|MZ|DB\d{0,6}|T/[A-Z]{2,8})(?:/[TZ])?\s*\d{1,6}(?:\.\d{1,3})?\s*[-—–]\s*[12]\d{3}`,
  ].join('|'),
  'gu',
);

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
  const numbers = [...words.matchAll(NUMBER)].map((match) => {
    const quote = match[0].replace(LEADING, '');
    const end = match.index + match[0].length;
    return { start: end - quote.length, end, quote, kind: 'number' as const };
  });
  return [...findTitles(words), ...numbers].sort((a, b) => a.start - b.start || b.end - a.end);
}
