import type { Span } from '../texts/place-quote.ts';
import { surnameAt } from './surnames.ts';

const PSEUDONYM =
  /(?:儿童|学生|孩子|同学)[甲乙丙丁戊己庚辛壬癸](?!\p{Script=Han}?[型类级])|(\p{Script=Han})某(?!些|个|种|一(?!家)|项|方|类|次|地|时)|已隐去/gu;

/** Where a name that is not told, or a number that was taken out, stands in `text`. */
export const findPseudonyms = (text: string): Span[] =>
  [...text.matchAll(PSEUDONYM)].flatMap(({ index, 0: found, 1: surname }) =>
    surname !== undefined && surnameAt(surname, 0)?.isWord !== false ? [] : { start: index, end: index + found.length },
  );
