import { expect, test } from 'vitest';
import { promisesOfBenefit } from '../../../../src/views/benefits/promises-of-benefit.ts';
import { benefit } from '../../../../src/schemas/checklist/benefit.ts';
import { madeLedger } from '../../exports/made-ledger.ts';

const ledger = madeLedger();
const example = { says: '例', answers: {}, verdict: 'ask' };
const about = (at: string, quote: string, commitments: string[] = []) =>
  promisesOfBenefit(
    ledger,
    benefit.parse({
      id: 'made',
      name: '走访',
      kind: 'service',
      region: 'china',
      status: 'planned',
      target: { at, quote },
      conditions: { openEnded: true, says: '由经办机关认定', at, quote },
      provider: null,
      commitments,
      examples: [example, example],
    }),
  ).map(({ id }) => id);

test('a promise on the words that say for whom a benefit is, or on a part of them, is about it', () => {
  expect(about('reply#2', '每季度走访一次')).toEqual(['visits']);
  expect(about('reply#2', '走访一次。每月报送')).toEqual(['visits', 'reports']);
});

test('other words of the same place, and the same words of another, are not', () => {
  expect(about('reply#2', '每年')).toEqual(['training']);
  expect(about('reply#3', '探索')).toEqual(['assessment']);
  expect(about('later#1', '已完成整改')).toEqual([]);
});

test('what a benefit names is about it in any case, and told once', () => {
  expect(about('reply#2', '每季度走访一次', ['patrol', 'visits']).sort()).toEqual(['patrol', 'visits']);
});

test('words that do not stand are about nothing', () => {
  expect(about('reply#2', '不在文中')).toEqual([]);
});
