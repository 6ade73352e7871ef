import type { Difference } from '../../domain/texts/find-differences.ts';
import type { Span } from '../../domain/texts/place-quote.ts';
import type { Problem } from './problem.ts';

/** A printed sign, and where it stands. */
export interface Sign {
  sign: string;
  file: string;
  line: number;
}

/** So many signs of a difference are shown. */
const SHOWN = 24;

/** So many stand before it, by which its place is found. */
const BEFORE = 6;

/** Words so long can be told to have been moved; shorter ones may stand elsewhere by chance. */
const MOVED = 4;

const words = (signs: Sign[], { start, end }: Span): string =>
  signs
    .slice(start, end)
    .map(({ sign }) => sign)
    .join('');

/** Where a span starts, or, where it is empty, the sign before it. */
export const signAt = (signs: Sign[], { start, end }: Span): Sign | undefined =>
  signs[start === end ? start - 1 : start] ?? signs[start];

function show(signs: Sign[], { start, end }: Span): string {
  return `\`${words(signs, { start, end: Math.min(end, start + SHOWN) })}${end - start > SHOWN ? '…' : ''}\``;
}

/** Whether the words of a span of one text only stand elsewhere in the other: it has them as often. */
function isMoved(from: Sign[], span: Span, to: Sign[]): boolean {
  const moved = words(from, span);
  const times = (signs: Sign[]) => words(signs, { start: 0, end: signs.length }).split(moved).length;
  return moved.length >= MOVED && times(to) >= times(from);
}

/** What is wrong with one place of a text, whose source has something else at `place`, and how to mend it. */
export function explainDifference(
  ours: Sign[],
  theirs: Sign[],
  place: string,
  one: Difference,
): Pick<Problem, 'wrong' | 'mend'> {
  const { start } = one.ours;
  const where = start ? `${show(ours, { start: Math.max(0, start - BEFORE), end: start })} 后面` : '开头';
  const [our, their] = [show(ours, one.ours), show(theirs, one.theirs)];
  const reorder = '照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。';
  if (one.ours.start === one.ours.end) {
    const add = '照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。';
    return { wrong: `${where}少了 ${their}，${place} 有。`, mend: isMoved(theirs, one.theirs, ours) ? reorder : add };
  }
  if (one.theirs.start === one.theirs.end) {
    const mend = isMoved(ours, one.ours, theirs) ? reorder : '照源文件删去。';
    return { wrong: `${where}多了 ${our}，${place} 没有。`, mend };
  }
  return { wrong: `${where}写的是 ${our}，${place} 是 ${their}。`, mend: '照源文件写。' };
}
