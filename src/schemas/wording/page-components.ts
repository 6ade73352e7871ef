import type { ComponentShape } from '../training/training-components.ts';

/** What a page of prose can count. */
export const COUNTED = ['texts', 'provisions', 'commitments', 'uncommitted', 'redactions', 'modules', 'quiz'] as const;
export type Counted = (typeof COUNTED)[number];

const empty = (...props: string[]): ComponentShape => ({ props, holds: false });

/** Every component that a page of prose may use: what is counted, paid or printed comes through these alone. */
export const pageComponents = {
  Provision: empty('at', 'quote'),
  Amount: empty('id'),
  Benefit: empty('id'),
  Situation: empty('id'),
  Law: empty('work', 'article'),
  Count: empty('of'),
  Day: empty(),
  Anchor: empty('id'),
  Contact: empty(),
  DataFiles: empty(),
  Grades: empty(),
  States: empty(),
  Uncommitted: empty(),
} as const satisfies Record<string, ComponentShape>;
export type PageComponent = keyof typeof pageComponents;
