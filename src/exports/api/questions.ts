import type { Library } from '../../corpus/open.ts';
import type { QuestionRow } from '../../schemas/api/question.ts';
import { inOrderOfId } from './in-order.ts';

/** Every question that the conditions of benefits are on. */
export const questions = (library: Library): QuestionRow[] => inOrderOfId(library.questions.map(({ data }) => data));
