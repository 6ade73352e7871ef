import type { Library } from '../../../library/open.ts';
import type { QuestionRow } from '../../../schemas/api/question.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every question that the conditions of benefits are on. */
export const questions = (library: Library): QuestionRow[] =>
  inOrderOfId(
    library.questions.map(({ data: { id, asks, plain, options, knows, papers, terms } }) => ({
      id,
      asks,
      plain,
      options: options.map(({ id: option, says, harm, reveals }) => ({
        id: option,
        says,
        harm: harm || reveals !== undefined,
      })),
      knows,
      papers,
      terms,
    })),
  );
