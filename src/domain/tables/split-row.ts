const ENDED = /^\|(?:.*[^\\])?(?:\\\\)*\|$/;
const RULE = /^\|(?:\s*:?(?:-{3,}|={3,}):?\s*\|)+$/;

/** Whether a line is written as a row of a table, whole or not. */
export const opensRow = (words: string): boolean => words.startsWith('|');
export const isRow = (words: string): boolean => words.length > 1 && ENDED.test(words);
/** Whether a line is the rule under the header rows: `|---|---|`. */
export const isRule = (words: string): boolean => RULE.test(words);

/** The cells of a row as they are written, escapes and all. */
export const splitRow = (words: string): string[] =>
  words
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());

/** The words that a cell prints: a backslash before a sign of ASCII prints the sign alone, as in all Markdown. */
export const unescaped = (cell: string): string => cell.replace(/\\([!-/:-@[-`{-~])/g, '$1');
