import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The editor's manual, as it is written. */
export const manual = readFileSync('content/README.md', 'utf8');

const HEADING = /^#{1,3} (.+)$/;
const FENCE = /^ *```/;

/** The lines of the manual that are no example, each with the heading it stands under. */
export const lines: { heading: string; line: string }[] = [];
/** What stands in a fence, with the heading it stands under. */
const fences: { heading: string; text: string }[] = [];
{
  let heading = '';
  let fence: string[] | null = null;
  for (const line of manual.split('\n')) {
    if (FENCE.test(line)) {
      if (fence) fences.push({ heading, text: `${fence.join('\n')}\n` });
      fence = fence ? null : [];
    } else if (fence) fence.push(line);
    else {
      heading = HEADING.exec(line)?.[1] ?? heading;
      lines.push({ heading, line });
    }
  }
}

/** The prose and tables under the headings that hold `title`. */
export const under = (title: string): string[] =>
  lines.filter(({ heading }) => heading.includes(title)).map(({ line }) => line);

/** The rows of the tables under `title` whose first column is headed `first`, as cells. */
export function rowsUnder(title: string, first: string): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of under(title)) {
    const cells = line.startsWith('|')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : null;
    if (!cells) inside = false;
    else if (inside && !/^-+$/.test(cells[0] ?? '')) rows.push(cells);
    else if (cells[0] === first) inside = true;
  }
  return rows;
}

/** A word without the signs that set it as code. */
export const plain = (cell = ''): string => cell.replaceAll('`', '');

/** An example file of the manual: its first line names it and is not part of it. */
export interface Example {
  heading: string;
  file: string;
  /** Whether it is to be added at the end of a file: one that exists, or one that may; or before a line of one. */
  added: 'to' | 'or new' | { before: string } | null;
  text: string;
}

export const examples: Example[] = fences.flatMap(({ heading, text }) => {
  const [first = '', ...rest] = text.split('\n');
  const [, file, how] = /^(?:#|<!--) (content\/[\w./-]+)(（.*）)?(?: -->)?$/.exec(first) ?? [];
  if (file === undefined) return [];
  const [, before] = /^（加在“(.+)”一行之前）$/.exec(how ?? '') ?? [];
  const atEnd = how === '（加在末尾）' ? 'to' : 'or new';
  const added = before === undefined ? (how ? atEnd : null) : { before };
  return [{ heading, file, added, text: rest.join('\n') }];
});

/** The example in a fence whose first line is the comment `<!-- name -->`. */
export const exampleNamed = (name: string): string =>
  fences.find(({ text }) => text.startsWith(`<!-- ${name} -->\n`))?.text.replace(/^.*\n/, '') ?? '';

/**
 * Puts `text` before the line of `words` that says `line`, whatever it is indented by.
 *
 * @throws Error where no line says it, or several do
 */
function putBefore(words: string, line: string, text: string): string {
  const all = words.split('\n');
  const [at, ...more] = all.flatMap((one, i) => (one.trim() === line ? [i] : []));
  if (at === undefined || more.length) throw new Error(`The line \`${line}\` does not stand there once.`);
  return [...all.slice(0, at), text.replace(/\n$/, ''), ...all.slice(at)].join('\n');
}

/**
 * Does in `folder` what the manual tells an editor to do in the project: copies the real content, and
 * writes the examples into it.
 *
 * @throws Error where an example begins a file that exists, or is added to what does not
 */
export function followManual(folder: string, written: Example[]): void {
  cpSync('content', join(folder, 'content'), { recursive: true });
  for (const { file, added, text } of written) {
    const path = join(folder, file);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
    if (added !== null && added !== 'or new' && before === null) throw new Error(`${file} does not exist.`);
    if (added === null && before !== null) throw new Error(`${file} exists already.`);
    mkdirSync(dirname(path), { recursive: true });
    const inside = typeof added === 'object' && added ? added.before : null;
    writeFileSync(path, inside === null ? (before ?? '') + text : putBefore(before ?? '', inside, text));
  }
}
