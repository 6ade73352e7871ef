/** `rows` as a JSON list, one row a line, so that a change of content is a change of lines. */
export const writeRows = (rows: readonly object[]): string =>
  rows.length ? `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]` : '[]';

/** `parts` as a JSON object, one part a line; a list among them one row a line. */
export const writeParts = (parts: Record<string, unknown>): string =>
  `{\n${Object.entries(parts)
    .map(([name, part]) => `${JSON.stringify(name)}: ${Array.isArray(part) ? writeRows(part) : JSON.stringify(part)}`)
    .join(',\n')}\n}`;
