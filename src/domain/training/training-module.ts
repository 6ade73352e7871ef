import type { Figure } from './figure.ts';

/** A part of a module as written: prose, a list, or a component with its properties. */
export type WrittenBlock =
  | { kind: 'prose'; text: string; line: number }
  | { kind: 'list'; items: string[]; line: number }
  /** A table of our own words: its head, and rows as wide as that. */
  | { kind: 'table'; head: string[]; rows: string[][]; line: number }
  | { kind: 'component'; name: string; props: Record<string, string>; holds: WrittenBlock[]; line: number };

export interface WrittenSection {
  title: string;
  line: number;
  blocks: WrittenBlock[];
}

/** The provision where words stand, as a citation names it. */
export interface CitedProvision {
  /** The text: 陕民发〔2019〕52号. */
  text: string;
  /** The provision in it: 第二部分（一）. */
  label: string;
}

/** Such a provision in full: 陕民发〔2019〕52号 第二部分（一）. */
export const sayCitedProvision = ({ text, label }: CitedProvision): string => `${text} ${label}`;

/** Several such provisions, each text named once. */
export function sayCitedProvisions(places: CitedProvision[]): string {
  const labels = new Map<string, Set<string>>();
  for (const { text, label } of places) labels.set(text, (labels.get(text) ?? new Set()).add(label));
  return [...labels].map(([text, all]) => `${text} ${[...all].join('、')}`).join('；');
}

/** Words of a text that a module shows, and where they stand. */
export interface ShownWords {
  at: string;
  quote: string;
  place: CitedProvision;
}

/** A part of a module with all that its components name looked up. */
export type Block =
  | { kind: 'prose'; text: string; line: number }
  | { kind: 'list'; items: string[]; line: number }
  | { kind: 'words'; words: ShownWords; line: number }
  /** Something the site knows by id: its name, what it comes to, its own page, and the words under it. */
  | { kind: 'fact'; name: string; says: string; path: string; words: ShownWords | null; line: number }
  /** A law that is not held, in our words. */
  | { kind: 'law'; name: string; says: string; path: string; line: number }
  | { kind: 'case'; title: string; story: string; line: number }
  | { kind: 'exercise'; ask: string; answer: Block[]; line: number }
  | { kind: 'mistake'; says: string; why: Block[]; line: number }
  /** A table or a flow: of our own words, or of claims, whose words stand at `places`. */
  | { kind: 'figure'; figure: Figure; places: CitedProvision[]; line: number };

export interface Section {
  title: string;
  line: number;
  blocks: Block[];
  /** What the trainer says, a paragraph each; shown with the slides, not on them. */
  notes: string[];
}

/** A module of the yearly training: page, slides and handout are all made of this. */
export interface TrainingModule {
  id: string;
  order: number;
  title: string;
  topic: ShownWords;
  /** Whether a text demands the topic of the yearly training. */
  demanded: boolean;
  aims: string[];
  minutes: number;
  audience: string;
  /** Whether whoever is new in a post begins with it. */
  newcomers: boolean;
  file: string;
  sections: Section[];
  /** What is newer, on their subject, than the words it quotes, a line each. */
  newer: string[];
  /** What binds whoever writes down or photographs something about a child, a line each. */
  recording: string[];
}

/** What is said of a module whose topic no text demands. */
export const NOT_DEMANDED = '不在文件列举的八项培训内容之内';

/** All words of texts that a module shows, exercises and mistakes included. */
export function wordsShown({ topic, sections }: Pick<TrainingModule, 'topic' | 'sections'>): ShownWords[] {
  const inBlock = (block: Block): ShownWords[] => {
    if ('words' in block) return block.words ? [block.words] : [];
    if (block.kind === 'exercise') return block.answer.flatMap(inBlock);
    return block.kind === 'mistake' ? block.why.flatMap(inBlock) : [];
  };
  return [topic, ...sections.flatMap(({ blocks }) => blocks.flatMap(inBlock))];
}
