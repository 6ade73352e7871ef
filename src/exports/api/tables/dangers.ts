import { z } from 'zod';
import { emergencyNumber } from '../../../schemas/checklist/danger.ts';
import { at, id, quote } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

/** A kind of danger that is to be reported, with the everyday words for it. */
export const dangerRow = z
  .strictObject({
    id: id('the kind of danger'),
    name: z.string().min(1).describe('Its name in Chinese.'),
    on: z
      .array(
        z.union([
          z.strictObject({ action: id('an action') }),
          z.strictObject({ at, quote }),
          z.strictObject({ work: id('a work'), article: z.string().min(1).describe('The place in that work.') }),
        ]),
      )
      .min(1)
      .describe('Why it is to be reported: an action, words of a text, or a work that is not held.'),
    situation: id('a situation').describe('What to do: an id in situations.json.'),
    call: z.array(emergencyNumber).min(1).describe('Whom to call, the first first. No text gives these numbers.'),
    words: z
      .array(z.string().min(1))
      .min(1)
      .describe('Everyday words for it; `…` stands for up to six characters, `<孩>` for any word of that group.'),
    groups: z.record(z.string(), z.array(z.string().min(1))).describe('The groups that its words name.'),
  })
  .describe('A kind of danger: words that show the report before everything else.');
export type DangerRow = z.infer<typeof dangerRow>;

/** Every kind of danger, with the words for it and the groups that these name. */
function rows({ dangers: known }: Library): DangerRow[] {
  const { kinds = [], groups = {} } = known?.data ?? {};
  return inOrderOfId(
    kinds.map(({ id, name, on, situation, call, words }) => ({
      id,
      name,
      on,
      situation,
      call,
      words,
      groups: Object.fromEntries(Object.entries(groups).filter(([group]) => words.join().includes(`<${group}>`))),
    })),
  );
}

export const dangers = { title: '危险的说法', row: dangerRow, rows } satisfies Table;
