/** Signs that never open a line; they hang behind its last word instead. */
const CLOSING = new Set('，。、；：？！）〕》〉”’…');
/** Signs that never end a line. */
const OPENING = new Set('（〔《〈“‘');

/** How wide words are drawn, in ems: a Han character or full-width sign is one, any other three fifths. */
export const emsOf = (words: string): number =>
  [...words].reduce((tenths, sign) => tenths + (sign < '\u0100' ? 6 : 10), 0) / 10;

function breakLines(words: string, ems: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const token of words.match(/[\dA-Za-z.,:%]+|./gsu) ?? []) {
    if (line && !CLOSING.has(token) && emsOf(line + token) > ems) {
      const carried = line.length > 1 && OPENING.has(line.slice(-1)) ? line.slice(-1) : '';
      lines.push(line.slice(0, line.length - carried.length));
      line = carried;
    }
    line += token;
  }
  return line ? [...lines, line] : lines;
}

/**
 * Words broken into lines of at most `ems`, for a picture, where nothing wraps by itself.
 *
 * Figures stay whole, a closing sign may hang over the edge, and no sign is left alone on the last
 * line where that costs no line more. Where more than `most` lines would be needed the last one ends
 * in an ellipsis: the whole words must stand elsewhere on the page.
 */
export function wrapLabel(words: string, ems: number, most = Infinity): string[] {
  const full = breakLines(words, ems);
  const narrower = breakLines(words, ems - 1);
  const lonely = full.length > 1 && emsOf(full.at(-1) ?? '') <= 1;
  const lines = lonely && narrower.length === full.length ? narrower : full;
  if (lines.length <= most) return lines;
  const kept = [...(lines[most - 1] ?? '')];
  while (emsOf(kept.join('')) > ems - 1) kept.pop();
  return [...lines.slice(0, most - 1), `${kept.join('')}…`];
}
