import { describe, expect, test } from 'vitest';
import { benefitAmounts } from '../../../src/views/benefits/benefit-amounts.ts';
import { benefitsByPlace, checkData } from '../../../src/library/checklist.ts';
import { wordsOf } from '../../../src/library/words/words-of.ts';
import { fingerprint } from '../../../src/domain/checklist/result-link.ts';
import { benefit, type Benefit } from '../../../src/schemas/checklist/benefit.ts';
import { question } from '../../../src/schemas/checklist/question.ts';
import { madeAmount } from '../made-claims.ts';
import { leaf, office } from '../made-rules.ts';
import { claim, entry, madeText, smallLibrary } from '../small-corpus.ts';

const text = madeText('t', ['每人每月1000元。', '每人每月900元。']);
const words = { at: 't#p1', quote: '每人每月1000元' };
const example = { says: '例', answers: {}, verdict: 'ask' as const };
const made = (about: Partial<Benefit>) =>
  entry(
    benefit.parse({
      id: 'made',
      name: '补贴',
      kind: 'money',
      region: 'province',
      status: 'standing',
      target: words,
      conditions: leaf('p', 'a'),
      provider: null,
      examples: [example, example],
      ...about,
    }),
  );
const regions = [
  entry({ id: 'province', name: '省', within: null }),
  entry({ id: 'county', name: '县', within: 'province' }),
];

describe('what a browser is given to decide', () => {
  test('is every rule without its words, and of each question the answers that signal harm', () => {
    const asked = question.parse({
      id: 'p',
      asks: '问？',
      plain: '说明',
      options: [
        { id: 'a', says: '是' },
        { id: 'b', says: '受伤', harm: true },
        { id: 'c', says: '已成年', adult: true },
      ],
    });
    const conditions = { all: [{ ...leaf('p', 'a'), ...words }, office] };
    const library = smallLibrary([text], { benefits: [made({ conditions })], questions: [entry(asked)] });
    expect(checkData(library)).toEqual({
      place: '',
      questions: [{ id: 'p', harm: ['b'], adult: ['c'] }],
      benefits: [
        {
          id: 'made',
          money: true,
          conditions: {
            all: [
              { question: 'p', is: ['a'], says: '' },
              { openEnded: true, says: '' },
            ],
          },
        },
      ],
    });
  });

  test('is refused where a shared link could not tell two benefits apart', () => {
    const seen = new Map<string, string>();
    let same: string[] = [];
    for (let i = 0; same.length === 0; i++) {
      const other = seen.get(fingerprint(`id-${i}`));
      if (other !== undefined) same = [other, `id-${i}`];
      seen.set(fingerprint(`id-${i}`), `id-${i}`);
    }
    const library = smallLibrary([text], { benefits: same.map((id) => made({ id })) });
    expect(() => checkData(library)).toThrow(
      new Error(`分享的链接分不清 \`${same[0]}\` 和 \`${same[1]}\`。\n  给新加的那个换一个编号。`),
    );
  });
});

test('benefits stand by place, money with a known amount first and what has ended last; a place without any is left out', () => {
  const benefits = [
    made({ id: 'ended', status: 'closed' }),
    made({ id: 'staff', kind: 'staff' }),
    made({ id: 'service', kind: 'service' }),
    made({ id: 'unknown' }),
    made({ id: 'known', amounts: ['rate'] }),
  ];
  const found = benefitsByPlace(smallLibrary([text], { benefits, regions }));
  expect(found.map(({ place, benefits: here }) => [place, here.map(({ id }) => id)])).toEqual([
    ['省', ['known', 'unknown', 'service', 'staff', 'ended']],
  ]);
});

describe('what a benefit pays', () => {
  const amounts = [
    claim('t', madeAmount({ id: 'rate', region: 'province', from: '2023' })),
    claim('t', madeAmount({ id: 'other', at: '#p2', region: 'county', value: 900, quote: '每人每月900元' })),
    claim('t', madeAmount({ id: 'over', region: 'province', from: '2019', until: '2020' })),
  ];
  const library = smallLibrary([text], { amounts, regions });
  const ids = (about: Partial<Benefit>) => {
    const { amounts: own, against } = benefitAmounts(library, made(about).data);
    return [own.map(({ data }) => data.id), against.map(({ data }) => data.id)];
  };

  test('is what is in force, with the standard that contradicts it beside it', () => {
    expect(ids({ amounts: ['rate', 'over'] })).toEqual([['rate'], ['other']]);
    expect(ids({ amounts: ['other'] })).toEqual([['other'], ['rate']]);
  });

  test('has nothing against it where both are its own', () => {
    expect(ids({ amounts: ['rate', 'other'] })).toEqual([['rate', 'other'], []]);
  });

  test('is nothing where the span is over or no amount is known', () => {
    expect(ids({ amounts: ['over'] })).toEqual([[], []]);
    expect(ids({})).toEqual([[], []]);
  });
});

test('a page quotes only words that stand in their provision', () => {
  const library = smallLibrary([text]);
  expect(wordsOf(library, 't#p1', '每月1000元')).toEqual({ at: 't#p1', quote: '每月1000元' });
  const wrong = '引文 `每月2000元` 不在 t#p1 里。\n  照印的引。';
  expect(() => wordsOf(library, 't#p1', '每月2000元')).toThrow(new Error(wrong));
  expect(() => wordsOf(library, 't#p9', '每月')).toThrow('引文 `每月` 不在 t#p9 里。');
});
