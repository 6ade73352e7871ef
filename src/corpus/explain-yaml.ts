import { isAlias, visit, type Document, type YAMLError } from 'yaml';

/** Something that keeps YAML from being read, and where in its source it starts. */
interface Unreadable {
  start: number;
  wrong: string;
  mend: string;
}

/** Where the quoted words start that run on to `end`. */
function quoteBefore(document: Document, end: number): number {
  let start = end;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] < end && end <= range[2]) start = range[0];
    },
  });
  return start;
}

function explainError({ code, message, pos }: YAMLError, document: Document, text: string): Unreadable {
  const [start] = pos;
  if (code === 'DUPLICATE_KEY') {
    const key = /^[^:]*/.exec(text.slice(start))?.[0] ?? '';
    return { start, wrong: `The field \`${key}\` is written twice.`, mend: 'Delete one of the two.' };
  }
  if (code === 'MISSING_CHAR' && message.includes('quote')) {
    const wrong = 'The quotation mark that opens here is never closed.';
    return { start: quoteBefore(document, start), wrong, mend: 'Close it behind the last word that it quotes.' };
  }
  if (code === 'TAB_AS_INDENT') return { start, wrong: 'The line is indented by a tab.', mend: 'Indent it by spaces.' };
  const said = message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
  return { start, wrong: `The file is not YAML: ${said}.`, mend: 'Mend the indentation, quotes or brackets there.' };
}

/**
 * What keeps `document` from being read, one for each line: what is wrong behind it on a line mostly follows.
 *
 * A named value (`&name`, `*name`) is YAML, but content says everything where it stands.
 */
export function explainYaml(document: Document.Parsed, text: string): Unreadable[] {
  const found = [...document.errors, ...document.warnings].map((error) => explainError(error, document, text));
  visit(document, {
    Node: (_, node) => {
      const sign = isAlias(node) ? `*${node.source}` : node.anchor ? `&${node.anchor}` : null;
      if (sign === null) return;
      const wrong = `\`${sign}\` reads as the name of a value that stands in two places.`;
      found.push({ start: node.range?.[0] ?? 0, wrong, mend: 'Put the words in quotes, or write out the value.' });
    },
  });
  const lineOf = (start: number) => text.slice(0, start).split('\n').length;
  return found.filter(({ start }, i) => !found.slice(0, i).some((before) => lineOf(before.start) === lineOf(start)));
}
