/**
 * What a property of a component holds: the id of something of a kind (or several), a place, words of it, a duty list,
 * one of its items, or words of the site. What it holds is held against the content by this alone.
 */
export type PropertyMeaning = { names: string } | 'at' | 'quote' | 'list' | 'item' | 'words';

/** It names something of `kind`, by its name in `kinds.ts`. */
export const names = (kind: string): PropertyMeaning => ({ names: kind });

/** A block that a component may hold. */
export type HeldBlock = 'prose' | 'list' | 'table' | 'component';

/** What a component of a module must be written with, and which blocks it shows of those that it holds. */
export interface ComponentShape {
  props: Readonly<Record<string, PropertyMeaning>>;
  /** What it may be written with besides. */
  may?: Readonly<Record<string, PropertyMeaning>>;
  /** False where it holds none. */
  holds: false | readonly HeldBlock[];
}

/** The components that show one thing of the content, wherever they are written. */
export const shownAlone = {
  Provision: { props: { at: 'at', quote: 'quote' }, holds: false },
  Amount: { props: { id: names('amounts') }, holds: false },
  Benefit: { props: { id: names('benefits') }, holds: false },
  Situation: { props: { id: names('situations') }, holds: false },
} as const satisfies Record<string, ComponentShape>;

/** Every component that a module may use. Words of texts come only through these, never retyped. */
export const components = {
  Provision: shownAlone.Provision,
  Duty: { props: { role: 'list', item: 'item' }, holds: false },
  Action: { props: { id: names('actions') }, holds: false },
  Amount: shownAlone.Amount,
  Amounts: { props: { ids: names('amounts'), says: 'words' }, holds: false },
  Benefit: shownAlone.Benefit,
  Situation: shownAlone.Situation,
  Case: { props: { id: names('cases') }, holds: false },
  Law: { props: { work: names('works'), article: 'words' }, may: { says: 'words' }, holds: false },
  Dangers: { props: {}, holds: false },
  Picture: { props: { file: 'words', says: 'words' }, holds: false },
  Flow: { props: { says: 'words' }, holds: ['list'] },
  Who: { props: { says: 'words' }, holds: ['list'] },
  Story: { props: { title: 'words' }, holds: ['prose'] },
  Exercise: { props: { ask: 'words' }, holds: ['prose', 'list', 'table', 'component'] },
  Mistake: { props: { says: 'words' }, holds: ['prose', 'list', 'table', 'component'] },
  Notes: { props: {}, holds: ['prose', 'list'] },
} as const satisfies Record<string, ComponentShape>;
export type ModuleComponent = keyof typeof components;
