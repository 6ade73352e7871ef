import { basename } from 'node:path';
import type { WrittenBlock, WrittenSection } from '../../domain/training/training-module.ts';
import { readModule, type Strange } from '../../markdown/read-module.ts';
import { trainingModule, type TrainingFront } from '../../schemas/training/training.ts';
import { keepRead } from './keep-made.ts';
import type { Problem } from '../messages/problem.ts';
import { readEntry, type Entry } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readYaml } from './read-yaml.ts';

/** A module of the yearly training as written. */
export interface WrittenModule extends Entry<TrainingFront> {
  /** The file's name, which `data.id` must repeat. */
  name: string;
  sections: WrittenSection[];
  /** What it may not be written with; the check `module-written` tells it. */
  strange: Strange[];
}

const FRONT = /^---\n([\s\S]*?)\n---\n/;

/** Where MDX cannot be read, and why, as its parser says. */
const isMessage = (error: unknown): error is { reason: string; line?: number } =>
  typeof error === 'object' && error !== null && 'reason' in error;

/** The places that its parser names in a sentence: of the body, not of the file. */
const PLACE = / \((\d+):\d+-\d+:\d+\)/;

/** The module that `words` write; what does not fit is reported, and null returned. */
function makeModule(file: string, words: string, problems: Problem[]): WrittenModule | null {
  const report = (line: number, wrong: string, mend: string): null => {
    problems.push({ file, line, wrong, mend, check: 'readable', leavesOut: [file, 'content/training'] });
    return null;
  };
  const front = FRONT.exec(words);
  if (!front) return report(1, '文件没有文件头。', '在开头写 `---`、各字段、`---`。');
  const { yaml, problems: found } = readYaml(file, front[1] ?? '', 1);
  const entry = found.length ? null : readEntry(trainingModule, yaml, [], found);
  problems.push(...found.map((problem) => ({ ...problem, leavesOut: [file, 'content/training'] })));
  const above = front[0].split('\n').length - 1;
  try {
    const body = readModule(words.slice(front[0].length), above);
    return entry && { ...entry, ...body, name: basename(file, '.mdx') };
  } catch (error) {
    if (!isMessage(error)) throw error;
    const [, opened] = PLACE.exec(error.reason) ?? [];
    const unclosed = /closing tag for `([^`]+)`/.exec(error.reason)?.[1];
    const at = Number(opened ?? error.line ?? 1) + above;
    const wrong = unclosed
      ? `组件 \`${unclosed}\` 没有收尾。`
      : `这里不合 MDX 的写法：\`${words.split('\n')[at - 1]?.trim().slice(0, 40) ?? ''}\`。`;
    return report(
      at,
      wrong,
      '给每个组件收尾；`{` 和 `<` 只用来写组件。',
    );
  }
}

/** Reads one MDX file of `content/training/`; what does not fit is reported, and null returned. */
export function readTraining(root: string, file: string, problems: Problem[]): WrittenModule | null {
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push({ ...read.problem, line: 1, leavesOut: [file, 'content/training'] });
    return null;
  }
  return keepRead(file, read.text, trainingModule, problems, (found) => makeModule(file, read.text, found));
}

type Component = Extract<WrittenBlock, { kind: 'component' }>;

/** Every component of a module, with those that others hold, in order. */
export const componentsOf = (module: WrittenModule): Component[] => {
  const within = (blocks: WrittenBlock[]): Component[] =>
    blocks.flatMap((block) => (block.kind === 'component' ? [block, ...within(block.holds)] : []));
  return within(module.sections.flatMap(({ blocks }) => blocks));
};

/** Every piece of the site's own words in the body of a module, and the line it starts on. */
export function proseOf(module: WrittenModule): { words: string; line: number }[] {
  const within = (block: WrittenBlock): { words: string; line: number }[] => {
    const { line } = block;
    if (block.kind === 'prose') return [{ words: block.text, line }];
    if (block.kind === 'list') return block.items.map((words) => ({ words, line }));
    return [...Object.values(block.props).map((words) => ({ words, line })), ...block.holds.flatMap(within)];
  };
  return module.sections.flatMap(({ title, line, blocks }) => [{ words: title, line }, ...blocks.flatMap(within)]);
}
