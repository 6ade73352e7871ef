import { toHandOver, type HandOverRow } from './hand-over-row.ts';
import { sayVerdict } from '../wording/say-verdict.ts';

/** As many characters as a chat shows without a fold. */
export const LIMIT = 500;

const TAIL = '是否给予、给多少，由经办机关审定。';
const rest = (count: number): string => (count ? `另有${count}项，见网页或交接单。` : '');

/** What may be said of a row, from the least to the most: words of a text are whole or left out. */
function forms({ name, amounts, words, basis, verdict }: HandOverRow): string[] {
  const told = [name, ...amounts].join('，');
  const result = sayVerdict(verdict);
  const full = words && `${told}：${result}。原文“${words}”（${basis}）`;
  return [`${name}：${result}`, `${told}：${result}`, ...(full ? [full] : [])];
}

/**
 * A result as a text to send in a chat: allowances first, and no answer; at most `LIMIT` long.
 *
 * As many as have room are named, then the first of them tell more: what they pay, then the words of the text.
 */
export function handOverText(rows: readonly HandOverRow[], until: string): string {
  const rowsHere = toHandOver(rows);
  const all = rowsHere.map(forms);
  const text = (told: readonly string[]): string =>
    [
      `待遇核对结果（依据本站所收文件，截至${until}）`,
      ...told.map((form, i) => `${i + 1}. ${form}`),
      rest(all.length - told.length) + TAIL,
    ].join('\n');
  const fits = (told: readonly string[]): boolean => text(told).length <= LIMIT;
  const told: string[] = [];
  const nameTo = (end: number): void => {
    for (const [least = ''] of all.slice(told.length, end)) {
      if (!fits([...told, least])) return;
      told.push(least);
    }
  };
  const tellMore = (): void => {
    for (const [i, more] of all.slice(0, told.length).entries())
      for (const form of more) if (fits(told.map((one, k) => (k === i ? form : one)))) told[i] = form;
  };
  nameTo(rowsHere.filter(({ money }) => money).length);
  tellMore();
  nameTo(all.length);
  tellMore();
  return text(told);
}
