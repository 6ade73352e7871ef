import { z } from 'zod';
import { at, id, quote } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A question that the conditions of benefits ask, with the answers it offers. */
export const questionRow = z
  .strictObject({
    id: id('the question'),
    asks: z.string().min(1).describe('The question in Chinese, in the words of the trade.'),
    plain: z.string().min(1).describe('What it means, for somebody new to the work.'),
    options: z
      .array(
        z.strictObject({
          id: id('the option').describe('The id by which conditions name the answer.'),
          says: z.string().min(1).describe('The answer in Chinese.'),
          harm: z
            .boolean()
            .describe('Whether it signals that a child may be in harm: to be reported before anything else.'),
        }),
      )
      .min(2)
      .describe('The answers; that it is not known can always be answered and is not listed.'),
    knows: z
      .array(z.strictObject({ who: z.string().min(1).describe('Who knows the answer.'), at, quote }))
      .describe('Who knows the answer, as far as a text says so.'),
    papers: z
      .array(z.strictObject({ paper: z.string().min(1).describe('The paper that proves it.'), at, quote }))
      .describe('Which paper proves it, as far as a text says so.'),
    terms: z.array(z.strictObject({ at, quote })).describe('Words of the texts that its terms come from.'),
  })
  .describe('A question that conditions of benefits are on, with its answers.');
export type QuestionRow = z.infer<typeof questionRow>;

/** Every question that the conditions of benefits are on. */
const rows = (library: Library): QuestionRow[] =>
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

export const questions = { title: '核对待遇的问题', row: questionRow, rows } satisfies Table;
