import { isAlias, isCollection, visit, type Document, type YAMLError } from 'yaml';

/** Something that keeps YAML from being read, and where in its source it starts. */
interface Unreadable {
  start: number;
  wrong: string;
  mend: string;
  /** Whether everything behind it is read as part of it. */
  swallows?: boolean;
}

/** Where the innermost quoted words or bracketed list start that run on to `end`. */
function openedBefore(document: Document, end: number, what: 'quote' | 'bracket'): number {
  let start = end;
  visit(document, {
    Node: (_, node) => {
      const opens = isCollection(node)
        ? what === 'bracket' && node.flow === true
        : 'type' in node && what === 'quote' && String(node.type).startsWith('QUOTE');
      if (opens && node.range && node.range[0] < end && end <= node.range[2]) start = node.range[0];
    },
  });
  return start;
}

function explainError({ code, message, pos }: YAMLError, document: Document, text: string): Unreadable {
  const [start] = pos;
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n')[0] ?? '';
  const closing = / end with a ([\]}])/.exec(message)?.[1];
  if (closing) {
    const wrong = 'The bracket that opens here is never closed.';
    return {
      start: openedBefore(document, start, 'bracket'),
      wrong,
      mend: `Close it with \`${closing}\`.`,
      swallows: true,
    };
  }
  if (/Missing closing ["']quote/.test(message)) {
    const wrong = 'The quotation mark that opens here is never closed.';
    const mend = 'Close it behind the last word that it quotes.';
    return { start: openedBefore(document, start, 'quote'), wrong, mend, swallows: true };
  }
  if (/^ *\t/.test(line)) {
    return { start, wrong: 'The line is indented by a tab.', mend: 'Indent it by spaces.', swallows: true };
  }
  switch (code) {
    case 'DUPLICATE_KEY': {
      const key = /^[^:]*/.exec(text.slice(start))?.[0] ?? '';
      return { start, wrong: `The field \`${key}\` is written twice.`, mend: 'Delete one of the two.' };
    }
    case 'BAD_INDENT':
      return { start, wrong: 'The line is not indented as those above it.', mend: 'Indent it by as many spaces.' };
    case 'MULTIPLE_DOCS':
      return { start, wrong: 'The line `---` starts a second file within the file.', mend: 'Delete the line.' };
    case 'BLOCK_AS_IMPLICIT_KEY': {
      const mend = 'Put the words in quotes, or mend the indentation.';
      return { start, wrong: 'Words with `: ` behind them read as the name of a field.', mend };
    }
    case 'NON_STRING_KEY':
      return { start, wrong: 'The name of a field is no text.', mend: 'Put the words in quotes.' };
    case 'BAD_SCALAR_START':
    case 'TAG_RESOLVE_FAILED': {
      const sign = text.charAt(start);
      return { start, wrong: `Words that start with \`${sign}\` are not read.`, mend: 'Put them in quotes.' };
    }
  }
  const said = message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? '';
  return { start, wrong: `The file is not YAML: ${said}.`, mend: 'Mend the indentation, quotes or brackets there.' };
}

/**
 * What keeps `document` from being read, without what only follows: more of the same line, and all
 * behind what is never closed.
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
  const follows = (one: Unreadable, other: Unreadable) =>
    other.swallows ? other.start < one.start : lineOf(other.start) === lineOf(one.start);
  return found.filter((one, i) => !found.slice(0, i).some((before) => follows(one, before)));
}
