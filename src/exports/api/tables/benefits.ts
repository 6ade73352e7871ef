import { z } from 'zod';
import { benefit } from '../../../schemas/checklist/benefit.ts';
import { at, day, id, quote, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { promisesOfBenefit } from '../../../views/benefits/promises-of-benefit.ts';
import { benefitPath } from '../../../domain/addresses/address.ts';
import type { Rule } from '../../../schemas/checklist/benefit.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

const says = z.string().min(1).describe('The condition in Chinese, in the words of the site.');
const question = id('a question').describe('The question it is on: an id in questions.json.');
const is = z.array(id('an option')).min(1).describe('The answers to it that meet the condition.');
const openEnded = z.literal(true).describe('The texts leave it open: the office that handles the case decides.');

/** A condition rests on words of a text, or on a work that is not held and so not quoted. */
const inWords = { at, quote };
const inWork = {
  work: id('a work').describe('The work that it rests on, which is not held: an id in works.json.'),
  article: z.string().min(1).nullable().describe('The place in that work; null where it is not given.'),
};

const leafRow = z.union([
  z.strictObject({ question, is, says, ...inWords }),
  z.strictObject({ question, is, says, ...inWork }),
  z.strictObject({ openEnded, says, ...inWords }),
  z.strictObject({ openEnded, says, ...inWork }),
]);

/** A tree of conditions: all of its parts, any of them, or a leaf. */
export type RuleRow = { all: RuleRow[] } | { any: RuleRow[] } | z.infer<typeof leafRow>;

const ruleRow: z.ZodType<RuleRow> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(ruleRow).min(1) }),
    z.strictObject({ any: z.array(ruleRow).min(2) }),
    leafRow,
  ]),
);

const words = z.strictObject({ at, quote });
const said = z.strictObject({
  says: z.string().min(1).describe('What is said, in Chinese, in the words of the site.'),
  at,
  quote,
});

/** A benefit or service that the texts give, with its conditions and the words they rest on. */
export const benefitRow = z
  .strictObject({
    id: id('the benefit'),
    name: z.string().min(1).describe('Its name in Chinese, with its place.'),
    kind: benefit.shape.kind.describe('Money, a service, goods or places, or something for the staff.'),
    region: id('a region').describe('Where it applies, with all places in it: an id in regions.json.'),
    status: benefit.shape.status.describe(
      '`standing`: given as the text speaks; `planned`: only promised; `closed`: ended.',
    ),
    until: day('The day on which it ended').nullable().describe('Null where it has not ended.'),
    target: words.describe('For whom, in the words of the text.'),
    conditions: ruleRow.describe(
      'All conditions, as a tree of `all` and `any` with a leaf for each. An answer that is not known meets and fails nothing.',
    ),
    amounts: z.array(id('an amount')).describe('What it pays: ids in amounts.json, with place and days.'),
    provider: z
      .strictObject({
        agency: id('an agency')
          .nullable()
          .describe('The body that gives it: an id in agencies.json; null where a post does.'),
        role: id('a role')
          .nullable()
          .describe('The post whose holder gives it: an id in roles.json; null where a body does.'),
        printed: z
          .string()
          .min(1)
          .nullable()
          .describe('Who gives it in the words of the text, where they name neither; null where they do.'),
        at,
        quote,
      })
      .nullable()
      .describe('Who gives it, as the text says; null where it does not.'),
    applyAt: z
      .strictObject({
        agency: id('an agency').describe('Where to apply: an id in agencies.json.'),
        says: z.string().min(1).describe('Where, in Chinese, in the words of the site.'),
        ...inWork,
      })
      .nullable()
      .describe('Where to apply, as a work tells that is not held; null where none is known to.'),
    steps: z.array(said).describe('How to get it, as far as a text says.'),
    papers: z.array(said).describe('The papers that a text asks for.'),
    notStated: z.array(z.string().min(1)).describe('What a reader would want to know and no text says, in Chinese.'),
    relations: z
      .array(
        z.strictObject({
          kind: z
            .enum(['exclusive', 'top-up', 'first-apply-for', 'meanwhile'])
            .describe('Not both; on top of the other; the other is applied for first; the other in the meantime.'),
          benefit: id('a benefit').describe('The other benefit: an id in this file.'),
          at,
          quote,
        }),
      )
      .describe('How it stands to other benefits, where a text says so.'),
    commitments: z.array(id('a commitment')).describe('Promises and obligations about it: ids in commitments.json.'),
    url,
  })
  .describe('A benefit or service for children, families or staff, with its conditions and the words they rest on.');
export type BenefitRow = z.infer<typeof benefitRow>;

/**
 * A tree of conditions as it is published.
 *
 * @throws Error where a condition rests on nothing, which the checks of the corpus rule out
 */
function publishRule(rule: Rule): RuleRow {
  if ('all' in rule) return { all: rule.all.map(publishRule) };
  if ('any' in rule) return { any: rule.any.map(publishRule) };
  const { says, at, quote, work, article = null } = rule;
  const asks = 'openEnded' in rule ? { openEnded: rule.openEnded } : { question: rule.question, is: rule.is };
  if (at !== undefined && quote !== undefined) return { ...asks, says, at, quote };
  if (work !== undefined) return { ...asks, says, work, article };
  throw new Error(`The condition \`${says}\` rests on nothing.`);
}

/** Every benefit and service that the texts give. */
const rows = (library: Library): BenefitRow[] =>
  inOrderOfId(
    library.benefits.map(({ data }) => ({
      id: data.id,
      name: data.name,
      kind: data.kind,
      region: data.region,
      status: data.status,
      until: data.until?.day ?? null,
      target: data.target,
      conditions: publishRule(library.conditions.of(data)),
      amounts: data.amounts,
      provider: data.provider && { agency: null, role: null, printed: null, ...data.provider },
      applyAt: data.applyAt ? { article: null, ...data.applyAt } : null,
      steps: data.steps,
      papers: data.papers,
      notStated: data.notStated,
      relations: data.relations,
      commitments: promisesOfBenefit(library, data).map(({ id }) => id),
      url: benefitPath(data.id),
    })),
  );

export const benefits = { title: '待遇与服务', row: benefitRow, rows } satisfies Table;
