import { foldOpening } from './fold-opening.ts';
import { hanOrdinal, numberOfBlock, type PrintedNumber } from './printed-number.ts';

const ANNEX = /^附 *件 *(\d{1,2}|[一二三四五六七八九十]{1,3})? *:?$/;
const ENACTMENT = /^[（(]\d{4}年\d{1,2}月\d{1,2}日[^。]*(?:公布|通过|发布|印发|施行|修订|修正|批准)[^。]*[）)]$/;

/** The number that a line prints which opens an annex (附件2), null where it prints none (附件), else undefined. */
export function readAnnexMark(words: string): number | null | undefined {
  const found = words.length > 16 ? null : ANNEX.exec(foldOpening(words).text.trimEnd());
  if (!found) return undefined;
  return found[1] === undefined ? null : /\d/.test(found[1]) ? Number(found[1]) : hanOrdinal(found[1]);
}

const APPENDIX =
  /^附 *录 *(?:([A-Z])|(\d{1,2}|[一二三四五六七八九十]{1,3}))?(?: *:)?(?:$| *\((?:规范性|资料性)(?:附录)?\)[^。;,]{0,40}$| +[^。;,]{1,40}$)/;

/** The id and the name of the 附录 that a line opens (附录A, 附录A（规范性）, 附录二, 附录), or null. */
export function readAppendix(words: string): { id: string; label: string; letter: string | null } | null {
  const [found, letter, number] = words.length > 60 ? [] : (APPENDIX.exec(foldOpening(words).text.trimEnd()) ?? []);
  if (found === undefined) return null;
  if (letter) return { id: `x${letter.toLowerCase()}`, label: `附录${letter}`, letter };
  const value = number === undefined ? null : /\d/.test(number) ? Number(number) : hanOrdinal(number);
  return { id: `x${value ?? ''}`, label: `附录${value ?? ''}`, letter: null };
}

/** Whether `words` open the list of what a text holds: 目　录. */
export const opensContents = (words: string): boolean =>
  words.length <= 12 && /^目 *[录次]$/.test(foldOpening(words).text.trimEnd());

/** Whether `words` are a 题注: by whom and when a law was made, in brackets under its title. */
export const isEnactment = (words: string): boolean => words.length < 2000 && ENACTMENT.test(words.trim());

export const isArticleNumber = ({ style }: PrintedNumber): boolean => style === '第一条';

/** Whether nothing stands behind the number that `words` open with. */
export const isBareNumber = (words: string): boolean =>
  words.length < 32 &&
  /^第[^\p{P}]*条(?:之[一二三四五六七八九十]+)?$/u.test(foldOpening(words).text.replaceAll(' ', '')) &&
  numberOfBlock(words) !== null;

const LETTERS: Partial<Record<PrintedNumber['style'], string>> = {
  第一编: 'b',
  第一分编: 'f',
  第一章: 'c',
  第一节: 's',
};

/** What `number` is called in an id. */
export function idOfNumber({ style, value, then, path }: PrintedNumber): string {
  if (style === 'a)') return String.fromCharCode(96 + value);
  return path ? path.join('.') : `${LETTERS[style] ?? ''}${value}${then ? `-${then}` : ''}`;
}
