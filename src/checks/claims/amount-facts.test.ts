import { expect, test } from 'vitest';
import { dayTold } from './day-told.ts';
import { purposeInQuote } from './purpose-in-quote.ts';
import { unitInQuote } from './unit-in-quote.ts';
import { valueInQuote } from './value-in-quote.ts';
import { amount, type Amount } from '../../schemas/claims/amount.ts';
import { figure, type Figure } from '../../schemas/claims/figure.ts';
import { claim, madeText, smallCorpus } from '../../../tests/unit/small-corpus.ts';

const checks = [valueInQuote, unitInQuote, purposeInQuote, dayTold];
const common = { id: 'one', at: '#p1', region: 'china', what: '一项' };

/** The names of the checks that refuse what is claimed of a text of one paragraph, which it quotes whole. */
function refusals(words: string, about: Partial<Amount> | Partial<Figure>): string[] {
  const isFigure = 'asOf' in about;
  const corpus = smallCorpus([madeText('t', [words], { front: { date: { sort: '2026-03-05' } } })], {
    amounts: isFigure
      ? []
      : [
          claim(
            't',
            amount.parse({
              ...common,
              quote: words,
              unit: 'CNY/person/month',
              purpose: 'standard',
              payee: 'child',
              payer: null,
              from: null,
              until: null,
              work: null,
              ...about,
            }),
          ),
        ],
    figures: isFigure ? [claim('t', figure.parse({ ...common, quote: words, ...about }))] : [],
  });
  return checks.flatMap((check) => [...check.find(corpus)].map(() => check.name));
}

const YEAR = 'CNY/person/year' as const;

test.each<[words: string, about: Partial<Amount> | Partial<Figure>]>([
  ['孤儿每人每月八百元', { value: 800 }],
  ['标准为每人每月一千二百元', { value: 1200 }],
  ['每人每年两千四百元', { value: 2400, unit: YEAR }],
  ['按月发放，每人壹仟捌佰元', { value: 1800 }],
  ['标准由每人每月1500元提高到1800元', { value: 1800 }],
  ['标准由每人每月1500元提高到1800元', { value: 1500 }],
  ['分别提高至1800元/人·月、1400元/人·月', { value: 1400 }],
  ['孤儿、事实无人抚养儿童分别为每人每月1800、1400元', { value: 1800 }],
  ['每人每月增加200元', { value: 200, purpose: 'increase' }],
  ['标准为每人每月1600元，比上年提高200元', { value: 200, purpose: 'increase' }],
  ['标准提高10%', { value: 10, unit: 'percent', purpose: 'increase' }],
  ['标准提高百分之十', { value: 10, unit: 'percent', purpose: 'increase' }],
  ['提高5个百分点', { value: 5, unit: 'percent', purpose: 'increase' }],
  ['提高标准，达到每人每月1600元', { value: 1600 }],
  ['按照每人每月1600元标准发放33600元', { value: 33600, unit: 'CNY', purpose: 'total' }],
  ['累计发放孤儿生活费二万七千元', { value: 27000, unit: 'CNY', purpose: 'total' }],
  ['全年共发放一亿二千万元', { value: 120000000, unit: 'CNY', purpose: 'total' }],
  ['增加投入资金200万元', { value: 2000000, unit: 'CNY', purpose: 'total' }],
  ['一次性发放每人5000元', { value: 5000, unit: 'CNY' }],
  ['每户每月补助300元', { value: 300, unit: 'CNY' }],
  ['每学年每生补助4000元', { value: 4000, unit: YEAR }],
  ['每校的孤儿每人每月300元', { value: 300 }],
  ['按户籍地发放，每人每月300元', { value: 300 }],
  ['300元／月·人', { value: 300 }],
  ['300元每人每月', { value: 300 }],
  ['所需资金省市县按4:3:3分担', { value: 4, unit: 'percent', purpose: 'share' }],
  ['省级承担60%', { value: 60, unit: 'percent', purpose: 'share' }],
  ['省级财政负担三成', { value: 30, unit: 'percent', purpose: 'share' }],
  ['捐赠价值三十余万元的物资', { value: 300000, unit: 'CNY', purpose: 'in-kind', approximate: '余' }],
  ['每人每月不超过500元', { value: 500, approximate: '不超过' }],
  ['自二〇二六年三月一日起，每人每月1600元', { value: 1600, from: '2026-03-01' }],
  ['从2026.3.1起每人每月1600元', { value: 1600, from: '2026-03-01' }],
  ['2026 年 3 月起每人每月1600元', { value: 1600, from: '2026-03' }],
  ['今年1月起每人每月1600元', { value: 1600, from: '2026-01' }],
  ['自印发之日起，每人每月1600元', { value: 1600, from: '2026-03-05' }],
  ['2025年第一季度累计发放2.7万元', { value: 27000, unit: 'CNY', purpose: 'total', from: '2025-01', until: '2025-03' }],
  ['2025年1—6月累计发放2.7万元', { value: 27000, unit: 'CNY', purpose: 'total', from: '2025-01', until: '2025-06' }],
  ['截至2026年2月底，有儿童主任一百二十六名', { value: 126, unit: '名', asOf: '2026-02' }],
  ['孤儿7人，事实无人抚养儿童19人', { value: 19, unit: '人', asOf: null }],
  ['分别走访7、14户', { value: 7, unit: '户', asOf: null }],
  ['儿童主任（126 名）', { value: 126, unit: '名', asOf: null }],
  ['近百名志愿者', { value: 100, unit: '名', approximate: '近', asOf: null }],
  ['志愿者40名左右', { value: 40, unit: '名', approximate: '左右', asOf: null }],
  ['十部门联合印发', { value: 10, unit: '部门', asOf: null }],
  ['入学率达99.8%', { value: 99.8, unit: '%', asOf: null }],
  ['民政部等十部门（民发〔2019〕34号）', { value: 10, unit: '部门', asOf: '2019' }],
])('`%s` bears %j', (words, about) => {
  expect(refusals(words, about)).toEqual([]);
});

test.each<[words: string, about: Partial<Amount> | Partial<Figure>, check: string]>([
  ['孤儿每人每月八百元', { value: 8 }, 'value-in-quote'],
  ['孤儿每人每月一千二百元', { value: 1000 }, 'value-in-quote'],
  ['发放数百元', { value: 100, unit: 'CNY' }, 'value-in-quote'],
  ['三四百元', { value: 400, unit: 'CNY' }, 'value-in-quote'],
  ['按第9号文件，每人每月1600元', { value: 9 }, 'value-in-quote'],
  ['每人每月不超过500元', { value: 500 }, 'value-in-quote'],
  ['每人每月约八百元', { value: 800 }, 'value-in-quote'],
  ['志愿者40名左右', { value: 40, unit: '名', asOf: null }, 'value-in-quote'],
  ['孤儿约30名，儿童主任48名', { value: 48, unit: '名', approximate: '约', asOf: null }, 'value-in-quote'],
  ['每人每月1600元', { value: 1600, unit: YEAR }, 'unit-in-quote'],
  ['每人每年1600元', { value: 1600 }, 'unit-in-quote'],
  ['1600元/人·月', { value: 1600, unit: YEAR }, 'unit-in-quote'],
  ['每人每月1600元', { value: 1600, unit: 'CNY' }, 'unit-in-quote'],
  ['人均每年1600元', { value: 1600, unit: 'CNY' }, 'unit-in-quote'],
  ['每学期每人1600元', { value: 1600, unit: YEAR }, 'unit-in-quote'],
  ['每人一次性补助1600元', { value: 1600 }, 'unit-in-quote'],
  ['每户每月补助300元', { value: 300 }, 'unit-in-quote'],
  ['按月补助，300元/户·月', { value: 300 }, 'unit-in-quote'],
  ['按月补助300元/户', { value: 300 }, 'unit-in-quote'],
  ['每户补助300元/月', { value: 300 }, 'unit-in-quote'],
  ['300元·户/月', { value: 300 }, 'unit-in-quote'],
  ['300元每户每月', { value: 300 }, 'unit-in-quote'],
  ['按户发放，每月300元', { value: 300 }, 'unit-in-quote'],
  ['每床每月300元', { value: 300 }, 'unit-in-quote'],
  ['300元/床·月', { value: 300 }, 'unit-in-quote'],
  ['300元/班·月', { value: 300 }, 'unit-in-quote'],
  ['每校每月300元', { value: 300 }, 'unit-in-quote'],
  ['每月走访1600名儿童，每人200元', { value: 1600 }, 'unit-in-quote'],
  ['省级承担60%', { value: 60, unit: 'CNY', purpose: 'share' }, 'unit-in-quote'],
  ['承担60元', { value: 60, unit: 'percent', purpose: 'share' }, 'unit-in-quote'],
  ['每人每月增加200元', { value: 200 }, 'purpose-in-quote'],
  ['每人每月提高至200元', { value: 200, purpose: 'increase' }, 'purpose-in-quote'],
  ['每人每月标准为200元', { value: 200, purpose: 'increase' }, 'purpose-in-quote'],
  ['累计发放2.7万元', { value: 27000, unit: 'CNY' }, 'purpose-in-quote'],
  ['每人每月200元', { value: 200, purpose: 'total' }, 'purpose-in-quote'],
  ['每人每月200元', { value: 200, purpose: 'share' }, 'purpose-in-quote'],
  ['按60%分担', { value: 60, unit: 'percent' }, 'purpose-in-quote'],
  ['发放物资2.5万元', { value: 25000, unit: 'CNY', purpose: 'total' }, 'purpose-in-quote'],
  ['发放生活补贴2.5万元', { value: 25000, unit: 'CNY', purpose: 'share' }, 'purpose-in-quote'],
  ['2026年起每人每月1600元', { value: 1600, from: '2025' }, 'day-told'],
  ['2026年起每人每月1600元', { value: 1600, from: '2026-01' }, 'day-told'],
  ['2026年3月起每人每月1600元', { value: 1600, from: '2026-03-01' }, 'day-told'],
  ['每人每月1600元', { value: 1600, until: '2026' }, 'day-told'],
  ['2025年5月印发，2026年3月起每人每月1600元', { value: 1600, from: '2025-03' }, 'day-told'],
  ['按照民发〔2019〕34号，每人每月1600元', { value: 1600, from: '2019' }, 'day-told'],
  ['今年1月起每人每月1600元', { value: 1600, from: '2025-01' }, 'day-told'],
  ['儿童主任126名', { value: 126, unit: '名', asOf: '2026-03' }, 'day-told'],
  ['截至2026年2月，儿童主任126名', { value: 126, unit: '名', asOf: '2026-03' }, 'day-told'],
  ['儿童主任126名', { value: 126, unit: '亿元', asOf: null }, 'unit-in-quote'],
  ['儿童主任126名', { value: 126, unit: '人次', asOf: null }, 'unit-in-quote'],
  ['孤儿7人，事实无人抚养儿童19名', { value: 7, unit: '名', asOf: null }, 'unit-in-quote'],
  ['直播收看40万人', { value: 400000, unit: '万人', asOf: null }, 'unit-in-quote'],
])('`%s` does not bear %j', (words, about, check) => {
  expect(refusals(words, about)).toContain(check);
});
