import { names, shownAlone, type ComponentShape } from '../training/training-components.ts';

/** What a page of prose can count. */
export const COUNTED = ['texts', 'provisions', 'commitments', 'uncommitted', 'redactions', 'modules', 'quiz'] as const;
export type Counted = (typeof COUNTED)[number];

const empty = (props: ComponentShape['props'] = {}): ComponentShape => ({ props, holds: false });

/** Every component that a page of prose may use: what is counted, paid or printed comes through these alone. */
export const pageComponents = {
  ...shownAlone,
  Law: empty({ work: names('works'), article: 'words' }),
  Count: empty({ of: 'words' }),
  Day: empty(),
  Anchor: empty({ id: 'words' }),
  Contact: empty(),
  DataFiles: empty(),
  Grades: empty(),
  States: empty(),
  Uncommitted: empty(),
} as const satisfies Record<string, ComponentShape>;
export type PageComponent = keyof typeof pageComponents;
