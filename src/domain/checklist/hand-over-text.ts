import { toHandOver, type HandOverRow } from './hand-over-row.ts';
import { sayVerdict } from '../wording/say-verdict.ts';

/** As many characters as a chat shows without a fold. */
export const LIMIT = 500;

const TAIL = '是否给予、给多少，由经办机关审定。';
const rest = (count: number): string => (count ? `另有${count}项，见网页或交接单。` : '');

/** What may be said of a row, from the most to the least: words of a text are whole or left out. */
function forms({ name, amounts, words, basis, verdict }: HandOverRow): string[] {
  const told = [name, ...amounts].join('，');
  const result = sayVerdict(verdict);
  const full = words && `${told}：${result}。原文“${words}”（${basis}）`;
  return [...(full ? [full] : []), `${told}：${result}`, `${name}：${result}`];
}

/** A result as a text to send in a chat: allowances first, with their exact words, and no answer; at most `LIMIT` long. */
export function handOverText(rows: readonly HandOverRow[], until: string): string {
  const head = `待遇核对结果（依据本站所收文件，截至${until}）`;
  const lines: string[] = [];
  const left = toHandOver(rows);
  const size = (more: string, count: number) => [head, ...lines, more, rest(count) + TAIL].join('\n').length;
  for (let row = left[0]; row; row = left[0]) {
    const fits = forms(row).find((form) => size(`${lines.length + 1}. ${form}`, left.length - 1) <= LIMIT);
    if (fits === undefined) break;
    lines.push(`${lines.length + 1}. ${fits}`);
    left.shift();
  }
  return [head, ...lines, rest(left.length) + TAIL].join('\n');
}
