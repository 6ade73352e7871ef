/** Where words may be cut: after a whole clause rather than after a word of a list. */
const ENDS = [/[，；：]/, /、/];

/**
 * The beginning of `words`, at most `most` characters and …; words that fit stay whole. It ends before a comma, or
 * before a mark of a list, where one stands past its middle, and never inside a bracket, but one that opens in the first half.
 */
export function cutShort(words: string, most: number): string {
  const signs = [...words];
  if (signs.length <= most) return words;
  let depth = 0;
  const outside = signs.slice(0, most + 1).map((sign) => {
    if (/[（〔【《“(]/u.test(sign)) depth += 1;
    const free = depth === 0;
    if (/[）〕】》”)]/u.test(sign)) depth -= 1;
    return free;
  });
  const ends = [...ENDS, /./u].map((end) =>
    signs.findLastIndex((sign, i) => i > most / 2 && i <= most && outside[i] && end.test(sign)),
  );
  const end = ends.find((at) => at > 0) ?? most;
  return `${signs.slice(0, end).join('')}…`;
}
