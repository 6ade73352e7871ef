import type { Library } from '../../../library/open.ts';
import { promisesOfBenefit } from '../../../views/benefits/promises-of-benefit.ts';
import { benefitPath } from '../../../domain/addresses/address.ts';
import type { BenefitRow, RuleRow } from '../../../schemas/api/benefit.ts';
import type { Rule } from '../../../schemas/checklist/benefit.ts';
import { inOrderOfId } from '../in-order.ts';

/**
 * A tree of conditions as it is published.
 *
 * @throws Error where a condition rests on nothing, which the checks of the corpus rule out
 */
function ruleRow(rule: Rule): RuleRow {
  if ('all' in rule) return { all: rule.all.map(ruleRow) };
  if ('any' in rule) return { any: rule.any.map(ruleRow) };
  const { says, at, quote, work, article = null } = rule;
  const asks = 'openEnded' in rule ? { openEnded: rule.openEnded } : { question: rule.question, is: rule.is };
  if (at !== undefined && quote !== undefined) return { ...asks, says, at, quote };
  if (work !== undefined) return { ...asks, says, work, article };
  throw new Error(`The condition \`${says}\` rests on nothing.`);
}

/** Every benefit and service that the texts give. */
export const benefits = (library: Library): BenefitRow[] =>
  inOrderOfId(
    library.benefits.map(({ data }) => ({
      id: data.id,
      name: data.name,
      kind: data.kind,
      region: data.region,
      status: data.status,
      until: data.until?.day ?? null,
      target: data.target,
      conditions: ruleRow(library.conditions.of(data)),
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
