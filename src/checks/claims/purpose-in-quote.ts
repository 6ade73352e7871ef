import { numbersOfValue } from '../../domain/amounts/numbers-of-value.ts';
import { allowsPurpose, tellsPurpose } from '../../domain/amounts/tells-purpose.ts';
import { periodOf } from '../../domain/time/tells-period.ts';
import { sayPurpose } from '../../domain/wording/say-amount.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Check } from '../check.ts';

/** What an amount cannot be, as its quote says something else of it; null where it can be what it says. */
function misfit({ quote, value, purpose, unit }: Amount): [field: string, wrong: string, mend: string] | null {
  if (purpose === 'total' && periodOf(unit) !== null)
    return ['unit', `总额不按人、按时间计，\`unit\` 却是 \`${unit}\`。`, '写 `unit: CNY`，或写 `purpose: standard`。'];
  if (purpose === 'total' && unit === 'percent')
    return ['unit', '总额不是百分比，`unit` 却是 `percent`。', '写 `purpose: share`，或引写着总额的字。'];
  if (!allowsPurpose(quote, purpose)) {
    const wrong = `引文“${quote}”没有说 ${value} 是${sayPurpose(purpose)}。`;
    return ['purpose', wrong, '照引文写 `purpose`，或把说明它的字也引进来。'];
  }
  const told = numbersOfValue(quote, value).map((number) => tellsPurpose(quote, number));
  const [first] = told;
  if (!first || told.some((one) => one === null || one.purpose === purpose)) return null;
  // A total may be shared, be goods, or be what a rise led to: only a rate cannot.
  if (first.purpose === 'standard' && purpose !== 'increase') return null;
  if (first.purpose === 'total' && purpose !== 'standard') return null;
  if (first.purpose === 'share' && purpose === 'total') return null;
  return [
    'purpose',
    `\`${purpose}\` 与引文不合：“${first.words}”说的是${sayPurpose(first.purpose)}。`,
    `写 \`purpose: ${first.purpose}\`。`,
  ];
}

export const purposeInQuote: Check = {
  name: 'purpose-in-quote',
  must: '金额的 `purpose` 就是 `quote` 说的：“提高200元”是增幅，“提高至1600元”是标准，“累计”是总额；总额的 `unit` 是 `CNY`。',
  *find({ amounts }) {
    for (const { data, origin } of amounts) {
      const found = misfit(data);
      if (!found) continue;
      const [field, wrong, mend] = found;
      yield { file: origin.file, line: origin.lineOf(field), wrong, mend };
    }
  },
};
