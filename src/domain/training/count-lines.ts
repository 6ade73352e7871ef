/** Signs as wide as a Chinese character; the curly quotes are, in the fonts of Chinese slides. */
const WIDE =
  /[\u2014\u2018-\u201d\u2026\u2190-\u25ff\u2460-\u24ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]/;
/** How wide other signs are at most, next to a Chinese character. */
const NARROW = 0.62;
/** A run that no line break cuts: one wide sign, or Latin letters and digits together. */
const RUN =
  /[\u2014\u2018-\u201d\u2026\u2190-\u25ff\u2460-\u24ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]|[^\s\u2014\u2018-\u201d\u2026\u2190-\u25ff\u2460-\u24ff\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6]+|\s+/g;
/** What a line loses where a sign may not stand at its start: two characters. */
const SLACK = 1.5;

/** What a single line loses where a program spaces signs a little wider than they are. */
export const MARGIN = 0.75;

/** The width of `text` on one line, counted in full-width characters; never less than it takes. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (WIDE.test(sign) ? 1 : NARROW), 0);

/**
 * How many lines `text` takes where a line holds `ems` full-width characters; never fewer than it takes
 * in a browser or in PowerPoint.
 */
export function countLines(text: string, ems: number): number {
  if (widthOf(text) <= ems - MARGIN) return 1;
  const room = Math.max(1, ems - SLACK);
  let lines = 1;
  let used = 0;
  for (const [run] of text.matchAll(RUN)) {
    let width = widthOf(run);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    // A run longer than a line is cut where the line ends.
    while (width > room) {
      lines += 1;
      width -= room;
    }
    used += width;
  }
  return lines;
}
