import { hanNumber } from '../amounts/read-han-number.ts';

/**
 * The form in which two printings of a title are compared: without white space, the inner brackets
 * 〈〉, <> and 《》 alike, and without the outer 《》.
 */
export function titleKey(title: string): string {
  const plain = title
    .replace(/\s+/g, '')
    .replace(/[〈<《]/g, '〈')
    .replace(/[〉>》]/g, '〉');
  return closeOf(plain) === plain.length - 1 ? plain.slice(1, -1) : plain;
}

/** Where the bracket that opens `title` closes; -1 where none opens it. */
function closeOf(title: string): number {
  let depth = 0;
  for (let i = 0; i < title.length; i++) {
    if (title.charAt(i) === '〈') depth++;
    if (title.charAt(i) === '〉') depth--;
    if (depth <= 0) return i || -1;
  }
  return -1;
}

/**
 * The form in which two printings of a document number are compared: all brackets, dashes and widths
 * alike, without spaces and 第.
 */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[[(【〔]/g, '〔')
    .replace(/[\])】〕]/g, '〕')
    .replace(/年?〕第?0*/g, '〕')
    .replace(/令第?0*(?=\d)/g, '令')
    .replace(/令第?([一二三四五六七八九十百零]+)号$/, (_, han: string) => `令${hanNumber(han) ?? han}号`)
    .replace(/[—–-]/g, '-');
}
