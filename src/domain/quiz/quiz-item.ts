import type { DrillAsks } from '../../schemas/training/quiz.ts';

/** Words of a text, and the name of the place where they stand. */
export interface QuizWords {
  at: string;
  quote: string;
  place: string;
}

/** An answer to choose. A wrong one says why it is wrong, with the words that show it where it has some of its own. */
export interface QuizChoice {
  says: string;
  why: string | null;
  words: QuizWords | null;
}

/** A question with one right answer, the words it rests on, and answers that the corpus proves wrong. */
export interface QuizItem {
  id: string;
  module: string;
  /** Whether an editor wrote it, or from what kind of claim it was made. */
  from: 'written' | 'amount' | 'counterpart' | 'item' | 'trigger' | 'prompt' | 'others' | 'due' | 'change' | 'case';
  /** What it asks for where it puts the learner before a situation; without it, it asks how a text reads. */
  drill?: DrillAsks | 'entitled';
  asks: string;
  right: string;
  words: QuizWords;
  /** What a law wants sooner than the list whose word is asked for; told with the answer. */
  sooner?: string;
  wrong: QuizChoice[];
}

/** What a family of made questions is told of a claim: its words with the name of their place. */
export type Placing = (at: string, quote: string) => QuizWords;

/** A wrong answer that is itself a claim of the corpus, with the reason why it is no answer here. */
export const wrongChoice = (says: string, why: string, words: QuizWords | null = null): QuizChoice => ({
  says,
  why,
  words,
});
