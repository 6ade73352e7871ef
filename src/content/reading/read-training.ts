import { basename } from 'node:path';
import type { WrittenBlock, WrittenSection } from '../../domain/training/training-module.ts';
import { readModule, type Strange } from '../../markdown/read-module.ts';
import { trainingModule, type TrainingFront } from '../../schemas/training/training.ts';
import type { Problem } from '../messages/problem.ts';
import type { Entry } from './read-entries.ts';
import { readMdx } from './read-mdx.ts';

/** A module of the yearly training as written. */
export interface WrittenModule extends Entry<TrainingFront> {
  /** The file's name, which `data.id` must repeat. */
  name: string;
  sections: WrittenSection[];
  /** What it may not be written with; the check `module-written` tells it. */
  strange: Strange[];
}

const moduleFiles = { schema: trainingModule, home: 'content/training', readBody: readModule };

/** Reads one MDX file of `content/training/`; what does not fit is reported, and null returned. */
export function readTraining(root: string, file: string, problems: Problem[]): WrittenModule | null {
  const read = readMdx(moduleFiles, root, file, problems);
  return read && { ...read, name: basename(file, '.mdx') };
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
    if (block.kind === 'table') return [block.head, ...block.rows].flat().map((words) => ({ words, line }));
    return [...Object.values(block.props).map((words) => ({ words, line })), ...block.holds.flatMap(within)];
  };
  return module.sections.flatMap(({ title, line, blocks }) => [{ words: title, line }, ...blocks.flatMap(within)]);
}
