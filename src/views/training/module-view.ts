import type { Block, TrainingModule } from '../../domain/training/training-module.ts';
import type { Library } from '../../library/open.ts';

/** The place of a module among all: how many there are, which comes before it and which after. */
export function moduleAmong({ modules }: Pick<Library, 'modules'>, module: TrainingModule) {
  const place = modules.indexOf(module);
  return { count: modules.length, before: modules[place - 1], after: modules[place + 1] };
}

/** Whether something is told or practised there that happened to a child, so that the rule of recording stands before it. */
export const isPractised = (blocks: readonly Block[]): boolean =>
  blocks.some(({ kind }) => kind === 'case' || kind === 'exercise');

/** What the answers to the exercises of a module must hold, in the order in which they are asked. */
export const exercisesOf = ({ sections }: TrainingModule) =>
  sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'exercise' ? [block] : [])));
