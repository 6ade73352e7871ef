import { basename } from 'node:path';
import { VFile } from 'vfile';
import type { Block } from '../../domain/numbering/block.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { provisionsIn } from '../../markdown/provision-tree.ts';
import type { Front } from '../../markdown/remark/remark-front.ts';
import { tell, toldOf } from '../../markdown/tell.ts';
import { textReading } from '../../markdown/text-chain.ts';
import { identifier } from '../../schemas/values/identifier.ts';
import type { TextKind } from '../../schemas/texts/text-kinds.ts';
import { text as textSchema, type Element, type TextFront } from '../../schemas/texts/text.ts';
import { keepRead } from './keep-made.ts';
import { SOME_TEXT, wordsOfText } from '../messages/left-out.ts';
import type { Problem } from '../messages/problem.ts';
import { readEntry, type Entry } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readYaml } from './read-yaml.ts';

/** A text as written: its front matter, and the provisions its printed numbering makes. */
export interface Text extends Entry<TextFront> {
  id: string;
  kind: TextKind;
  provisions: Provision[];
}

/** What other texts cite a text by: the words of its head, as far as they can be read. */
function namesIn(front: unknown): string[] {
  const { head } = (front ?? {}) as { head?: unknown };
  const elements = Array.isArray(head) ? (head as unknown[]) : [];
  return elements.flatMap((element) => Object.values(element ?? {})).filter((words) => typeof words === 'string');
}

declare module 'vfile' {
  interface DataMap {
    /** The front matter of a text. */
    entry: Entry<TextFront>;
  }
}

/** Reads the front matter of a text, and keeps it in `file.data.entry`. */
function readFront(words: string, file: VFile): Front | null {
  const { yaml, problems } = readYaml(file.path, words, 1);
  const entry = problems.length ? null : readEntry(textSchema, yaml, [], problems);
  for (const problem of problems) tell(file, { ...problem, leavesOut: [file.stem ?? '', ...namesIn(yaml.value)] });
  if (!entry) return null;
  file.data.entry = entry;
  const elements = (part: 'head' | 'foot'): Block[] =>
    entry.data[part].flatMap((element, i) =>
      Object.entries(element).map(([name, printed]) => ({
        kind: 'element' as const,
        element: name as Element,
        words: printed,
        line: entry.origin.lineOf(part, i, name),
      })),
    );
  return { head: elements('head'), foot: elements('foot'), notNumbers: entry.data.notNumbers };
}

const chain = textReading(readFront);

/** The text that `words` write; what does not fit is reported, and null returned. */
function makeText(path: string, kind: TextKind, words: string, problems: Problem[]): Text | null {
  const file = new VFile({ path, value: words });
  const tree = chain.runSync(chain.parse(file), file);
  for (const told of toldOf(file)) {
    const { leavesOut } = told;
    problems.push({ file: path, ...told, ...(leavesOut && { leavesOut: [...leavesOut, SOME_TEXT] }) });
  }
  const { entry } = file.data;
  return entry ? { ...entry, id: basename(path, '.md'), kind, provisions: provisionsIn(tree) } : null;
}

/** Reads one Markdown file of `content/`; what does not fit is reported, and null returned. */
export function readText(root: string, file: string, kind: TextKind, problems: Problem[]): Text | null {
  const id = basename(file, '.md');
  const named = identifier.safeParse(id);
  if (!named.success) {
    const mend = named.error.issues[0]?.message ?? '';
    problems.push({ file, line: 1, wrong: `文件名 \`${id}\` 不能作文本的编号。`, mend, check: 'schema', lacks: [wordsOfText(id)] });
  }
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, leavesOut: [id, SOME_TEXT] });
    return null;
  }
  return keepRead(file, read.text, kind, problems, (found) => makeText(file, kind, read.text, found));
}
