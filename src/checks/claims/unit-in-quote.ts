import { numbersOfValue, wordsBehind } from '../../domain/amounts/numbers-of-value.ts';
import type { FoundNumber } from '../../domain/amounts/read-numbers.ts';
import { periodOf, periodsIn, tellsPeriod } from '../../domain/time/tells-period.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import { unitOf, units, type Per, type Unit } from '../../schemas/claims/units.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { wordsAround } from '../../library/words/words-around.ts';
import type { Check } from '../check.ts';

interface Misfit {
  wrong: string;
  mend: string;
}

const MONEY = /^(?:元|圆|块)/;
const PERCENT = /^(?:%|％|个?百分点)/;
/** What no unit is counted by. */
const OTHER = '(?:户|村|所|家|床|班|校|园|处|例|对|个?(?:社区|家庭|机构|站|村|乡镇|县|床位|班级|学校|项目|岗位))';
/** How that is printed right before the number, or behind it; behind a stroke whatever is neither a person nor a time. */
const PER_OTHER = {
  printed: new RegExp(
    `每${OTHER}[^，。；\\d人名生]{0,8}$|按${OTHER}(?:发放|补助|计发|计算|计|给予|拨付)，?[^，。；\\d人名生]{0,8}$`,
  ),
  behind: new RegExp(
    `^元\\s*(?:[/／·・]\\s*(?!人|名|生|位|童|孩|儿|月|年|季|周|天|日|学|小时|次)\\p{Script=Han}{1,3}|每${OTHER})` +
      '(?:[·・./／每]?\\s*(?:月|年))?',
    'u',
  ),
};
/** 300元/月 says how often, and not by whom it is counted. */
const PER_NOBODY = /^元\s*[/／]\s*(?:月|年)/;
/** Whom a rate is counted by, as it is said, and as it is printed right before the number, or behind it. */
const PER: Record<Per, { says: string; printed: RegExp; behind: RegExp }> = {
  person: {
    says: '每人',
    printed: /(?:每(?:人|名|生|个?孩子|个?儿童|童)[^，。；\d户村]{0,6}|人均)每?(?:学?年|个?月)[^\d，。；]{0,6}$/,
    behind: /^元\s*[/／]\s*(?:人|名|生)?[·・./／]?\s*(?:月|年)/,
  },
};
const EACH = Object.entries(PER) as [Per, (typeof PER)[Per]][];
const WORD = { month: '每月', year: '每年' };

/** How to mend a unit: by the one that fits, or as a sum where there is none. */
const writeUnit = (fit: Unit | undefined): string =>
  fit ? `写 \`unit: ${fit}\`。` : '写 `unit: CNY`，在 `what` 里写明是按什么计的。';

/** Whom the words right around a number say that it is counted by, other than `own`, and the unit that fits. */
function countedBy(ahead: string, behind: string, own: Per): { words: string; fit: Unit | undefined } | null {
  const others = EACH.filter(([per]) => per !== own);
  const ofOwn = PER[own].says.slice(1);
  for (const [per, { printed, behind: after }] of [...others, [null, PER_OTHER] as const]) {
    const words = (after.exec(behind) ?? printed.exec(ahead))?.[0].trim();
    if (words === undefined || words.includes(ofOwn)) continue;
    return { words, fit: per ? unitOf(per, /月/.test(words) ? 'month' : 'year') : undefined };
  }
  return null;
}

/** Why a number of the quote is not of the unit; null where it may be. */
function misfit(data: Amount, number: FoundNumber, around: string): Misfit | null {
  const { quote, unit, purpose, value } = data;
  const behind = wordsBehind(quote, number, unit === 'percent' ? PERCENT : MONEY);
  const ahead = quote.slice(0, number.start);
  const ratio = /^\s*[:：∶]/.test(quote.slice(number.end)) || /[:：∶]\s*$/.test(ahead);
  const isPercent = PERCENT.test(behind) || number.percent || (ratio && !MONEY.test(behind));
  const isMoney =
    MONEY.test(behind) || /(?:[¥￥]|人民币)\s*$/.test(ahead) || /单位[:：]\s*[万亿]?元|[（(][万亿]?元/.test(around);
  const shown = quote.slice(number.start, number.end) + quote.slice(number.end).slice(0, 4);
  if (unit === 'percent')
    return isPercent
      ? null
      : { wrong: `\`percent\` 与引文不合：“${shown}”不是百分比。`, mend: '照引文写单位，或把写着百分比的字也引进来。' };
  if (isPercent && !isMoney)
    return { wrong: `\`${unit}\` 与引文不合：“${shown}”是百分比。`, mend: '写 `unit: percent`。' };
  if (!isMoney)
    return {
      wrong: `引文里 ${value} 后面印的是“${behind.slice(0, 4)}”，不是元。`,
      mend: '引写着“元”的字；不是钱的数，写到 content/figures/ 里。',
    };
  const period = periodOf(unit);
  if (period === null) {
    for (const [per, { says, printed, behind: after }] of EACH) {
      const rate = printed.exec(ahead)?.[0] ?? after.exec(behind)?.[0];
      if (rate === undefined) continue;
      const every = /月/.test(rate) ? 'month' : 'year';
      return {
        wrong: `\`${unit}\` 与引文不合：“${rate.trim()}”说的是${says}${WORD[every]}多少。`,
        mend: writeUnit(unitOf(per, every)),
      };
    }
    return null;
  }
  const per = units[unit].per ?? 'person';
  const own = PER[per];
  const each = countedBy(own.printed.test(ahead) ? '' : ahead, PER_NOBODY.test(behind) ? '' : behind, per);
  if (each)
    return {
      wrong: `\`${unit}\` 与引文不合：“${each.words}”不是${own.says}。`,
      mend: writeUnit(each.fit),
    };
  const told = tellsPeriod(quote, number);
  if (told && told.period !== period) {
    if (purpose === 'increase' && periodsIn(quote).some((one) => one.period === period)) return null;
    const wrong = `\`${unit}\` 与引文不合：“${told.words}”不是${WORD[period]}。`;
    return { wrong, mend: writeUnit(told.period === 'other' ? undefined : unitOf(per, told.period)) };
  }
  if (told || periodsIn(around).some((one) => one.period === period)) return null;
  return {
    wrong: `引文和它所在的条款都没有说 ${value} 是${WORD[period]}的。`,
    mend: '写 `unit: CNY`；别处写着每月、每年的，引那里的字。',
  };
}

/** Why no number of the quote that has the value is of the unit; null where one may be. */
function unitMisfit(corpus: Corpus, data: Amount, at: string): Misfit | null {
  const around = wordsAround(corpus, at);
  const misfits = numbersOfValue(data.quote, data.value).map((number) => misfit(data, number, around));
  return misfits.includes(null) ? null : (misfits[0] ?? null);
}

export const unitInQuote: Check = {
  name: 'unit-in-quote',
  must: '金额的 `unit` 就是 `quote` 说的：元还是百分比，每月还是每年（`quote` 没说的，看所在的条款和它上面的标题）；数字的 `unit` 就印在这个数后面。',
  *find(corpus) {
    for (const { at, data, origin } of corpus.amounts) {
      const found = corpus.provisions.has(at) ? unitMisfit(corpus, data, at) : null;
      if (found) yield { file: origin.file, line: origin.lineOf('unit'), ...found };
    }
    for (const { data, origin } of corpus.figures) {
      const { unit, value, quote } = data;
      const places = numbersOfValue(quote, value);
      const counts = new RegExp(`^${unit.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
      const behind = places.map((number) => wordsBehind(quote, number, counts));
      const percent = /^[%％]$/.test(unit) && places.some((number) => number.percent);
      if (!places.length || percent || behind.some((words) => counts.test(words))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('unit'),
        wrong: `引文里 ${value} 后面印的是“${behind[0]?.slice(0, 4) ?? ''}”，不是“${unit}”。`,
        mend: '写引文里跟在这个数后面的量词。',
      };
    }
  },
};
