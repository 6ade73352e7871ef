import type { Options } from '../domain/rules/every-answer.ts';
import { questionsOf } from '../domain/rules/rule-leaves.ts';
import type { Rule } from '../schemas/checklist/benefit.ts';
import type { Corpus } from '../content/kinds/corpus.ts';

/** The answers that each question offers; of questions with one id, those of the first. */
export const offeredAnswers = ({ questions }: Pick<Corpus, 'questions'>): Options =>
  new Map(questions.toReversed().map(({ data }) => [data.id, data.options.map(({ id }) => id)]));

/** Whether `rule` asks only questions that are offered. */
export const asksOffered = (rule: Rule, options: Options): boolean => questionsOf(rule).every((id) => options.has(id));
