import { basename } from 'node:path';
import type { Block } from '../../domain/texts/number-provisions.ts';
import { numberProvisions } from '../../domain/texts/number-provisions.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { readBlocks } from '../../markdown/read-blocks.ts';
import { identifier } from '../../schemas/values/identifier.ts';
import type { TextKind } from '../../schemas/texts/text-kinds.ts';
import { text as textSchema, type Element, type TextFront } from '../../schemas/texts/text.ts';
import { sayDoubt } from './say-doubt.ts';
import { sayTableFault } from './say-table-fault.ts';
import { keepRead } from './keep-made.ts';
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

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** What other texts cite a text by: the words of its head, as far as they can be read. */
function namesIn(front: unknown): string[] {
  const { head } = (front ?? {}) as { head?: unknown };
  const elements = Array.isArray(head) ? (head as unknown[]) : [];
  return elements.flatMap((element) => Object.values(element ?? {})).filter((words) => typeof words === 'string');
}

/** The front matter of the text `id`; what does not fit is reported, and null returned. */
function readFront(file: string, id: string, words: string, problems: Problem[]): Entry<TextFront> | null {
  const { yaml, problems: found } = readYaml(file, words, 1);
  const entry = found.length ? null : readEntry(textSchema, yaml, [], found);
  problems.push(...found.map((problem) => ({ ...problem, leavesOut: [id, ...namesIn(yaml.value)] })));
  return entry;
}

/** The text that `words` write; what does not fit is reported, and null returned. */
function makeText(file: string, kind: TextKind, words: string, problems: Problem[]): Text | null {
  const id = basename(file, '.md');
  const report = (problem: Omit<Problem, 'file'>): null => {
    problems.push({ file, ...problem });
    return null;
  };
  const front = FRONT.exec(words);
  if (!front) {
    const mend = '在开头写 `---`、各字段、`---`。';
    return report({ line: 1, wrong: '文件没有文件头。', mend, check: 'readable', leavesOut: [id] });
  }
  const above = front[0].split('\n').length - 1;
  const body = readBlocks(words.slice(front[0].length), above);
  for (const { line, words: changed } of body.unreadable) {
    const mend = '在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。';
    report({ line, wrong: `Markdown 会改变印的字 \`${changed}\`。`, mend, check: 'as-printed' });
  }
  for (const fault of body.faults) report(sayTableFault(fault));
  const entry = readFront(file, id, front[1] ?? '', problems);
  if (!entry) return null;

  const elements = (part: 'head' | 'foot'): Block[] =>
    entry.data[part].flatMap((element, i) =>
      Object.entries(element).map(([name, printed]) => ({
        kind: 'element' as const,
        element: name as Element,
        words: printed,
        line: entry.origin.lineOf(part, i, name),
      })),
    );
  const blocks = [...elements('head'), ...body.blocks, ...elements('foot')];
  const plain = new Set(entry.data.notNumbers);
  const provisions = numberProvisions(id, blocks, (doubt) => {
    if (![...plain].some((opening) => doubt.words.startsWith(opening))) report(sayDoubt(doubt));
  });
  return { ...entry, id, kind, provisions };
}

/** Reads one Markdown file of `content/`; what does not fit is reported, and null returned. */
export function readText(root: string, file: string, kind: TextKind, problems: Problem[]): Text | null {
  const id = basename(file, '.md');
  const named = identifier.safeParse(id);
  if (!named.success) {
    const mend = named.error.issues[0]?.message ?? '';
    problems.push({ file, line: 1, wrong: `文件名 \`${id}\` 不能作文本的编号。`, mend, check: 'schema' });
  }
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, leavesOut: [id] });
    return null;
  }
  return keepRead(file, read.text, kind, problems, (found) => makeText(file, kind, read.text, found));
}
