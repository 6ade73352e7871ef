/** What a component of a module must be written with, and whether it holds blocks of its own. */
export interface ComponentShape {
  props: readonly string[];
  /** What it may be written with besides. */
  may?: readonly string[];
  holds: boolean;
}

/** Every component that a module may use. Words of texts come only through these, never retyped. */
export const components: Readonly<Record<string, ComponentShape>> = {
  Provision: { props: ['at', 'quote'], holds: false },
  Duty: { props: ['role', 'item'], holds: false },
  Action: { props: ['id'], holds: false },
  Amount: { props: ['id'], holds: false },
  Amounts: { props: ['ids', 'says'], holds: false },
  Benefit: { props: ['id'], holds: false },
  Situation: { props: ['id'], holds: false },
  Case: { props: ['id'], holds: false },
  Law: { props: ['work', 'article'], may: ['says'], holds: false },
  Dangers: { props: [], holds: false },
  Picture: { props: ['file', 'says'], holds: false },
  Flow: { props: ['says'], holds: true },
  Who: { props: ['says'], holds: true },
  Story: { props: ['title'], holds: true },
  Exercise: { props: ['ask'], holds: true },
  Mistake: { props: ['says'], holds: true },
  Notes: { props: [], holds: true },
};
