import type { MadeQuestion, TrainingFront } from '../../schemas/training/training.ts';

/** What the modules of the training say of the questions that belong to them. */
export type SortingModule = Pick<TrainingFront, 'id' | 'takes' | 'topics' | 'agencies' | 'words'>;

/** The module to which a made question belongs; undefined where none takes it: it is then not made. */
export interface QuizModules {
  of: (family: MadeQuestion) => string | undefined;
  /** Of a question for who does something: that on the body, else that which takes all others. */
  ofAgency: (agency: string) => string | undefined;
  /** Of a question for how often: that which has a word of it, that on its topic, else that which takes all others. */
  ofDue: (due: { topic: string; quote: string }) => string | undefined;
}

/** Sorts made questions by what `modules` say of them. */
export function sortByModule(modules: readonly SortingModule[]): QuizModules {
  const first = (fits: (module: SortingModule) => boolean) => modules.find(fits)?.id;
  const of = (family: MadeQuestion) => first(({ takes }) => takes.includes(family));
  return {
    of,
    ofAgency: (agency) => first(({ agencies }) => agencies.includes(agency)) ?? of('task'),
    ofDue: ({ topic, quote }) =>
      first(({ words }) => words.some((word) => quote.includes(word))) ??
      first(({ topics }) => topics.includes(topic)) ??
      of('rhythm'),
  };
}
