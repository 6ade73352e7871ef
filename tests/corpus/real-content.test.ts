import { describe, expect, test } from 'vitest';
import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { sayProblem } from '../../src/content/messages/problem.ts';
import { publishedIds } from '../../src/content/kinds/published.ts';
import { renderingOf } from '../../src/views/documents/rendering.ts';
import type { Provision } from '../../src/domain/texts/provision.ts';
import { renderBody } from '../../src/markdown/render-text.ts';

const { corpus, problems } = loadCorpus(process.cwd());
const library = deriveLibrary(corpus, newestDay(corpus));
const provisions = [...library.provisions.values()];
const isLeaf = ({ element, id, text }: Provision) =>
  element === null && !provisions.some((other) => other.text === text && other.parent === id);
const leaves = (text: string) => provisions.filter((one) => one.text === text && isLeaf(one)).map(({ id }) => id);

test('the content keeps every rule, that of personal data among them', () => {
  expect([...problems, ...checkCorpus(corpus)].map(sayProblem)).toEqual([]);
});

describe('the texts', () => {
  // What is printed stays printed: a text may be added, but none of these changes.
  test.each([
    ['xixian-ren-she-min-fa-2020-56', 10],
    ['bei-min-han-2025-1', 28],
    ['puyang-2024-188', 13],
    ['shaan-min-fa-2019-52', 12],
    ['shaan-min-han-2021-182', 15],
    ['shaan-min-han-2024-133', 15],
    ['child-welfare-director', 7],
    ['child-welfare-supervisor', 9],
  ])('%s holds %d provisions that are not divided further', (text, count) => {
    expect(leaves(text)).toHaveLength(count);
  });

  test('are numbered as printed: 碑民函〔2025〕1号, which prints 二 twice and drops a stop', () => {
    expect(leaves('bei-min-han-2025-1')).toEqual(
      [
        'p1 p2 1.p1',
        '1.1.1 1.1.2 1.1.3 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 1.4.3.1 1.4.3.2',
        '2.p1.1 2.p1.2 2.p1.3',
        '2b.p1.1 2b.p1.2 2b.p1.3 2b.p1.4 2b.p1.5 2b.p2',
        '3.p1.1 3.p1.2 p3',
      ].flatMap((ids) => ids.split(' ')),
    );
    expect(library.provisions.get('bei-min-han-2025-1#1.4.3.2')?.words).toMatch(/^2督促该家庭办理居住证/);
  });

  test('are numbered as printed: 陕民发〔2019〕52号, with one paragraph behind a numbered one', () => {
    expect(leaves('shaan-min-fa-2019-52')).toEqual('p1 1.1 1.2.p1 1.3 2.1 2.2 2.3 3.1 3.2 4.1 4.2 4.3'.split(' '));
    expect(library.provisions.get('shaan-min-fa-2019-52#1.2.p1')?.label).toBe('第一部分（二）第2段');
  });

  test.each(library.texts)('can be reached by every provision: $id', ({ id, provisions: own }) => {
    const html = renderBody(own, renderingOf(library, id, '/'));
    const anchors = [...html.matchAll(/<(?:h2|h3|div) id="([^"]+)"/g)].map(([, anchor]) => anchor);
    expect(anchors).toEqual(own.filter(({ element }) => element === null).map((provision) => provision.id));
  });

  test('lose nothing in rendering: without note numbers, permalinks and ties they are their words', () => {
    for (const { id, provisions: own } of library.texts) {
      const html = renderBody(own, renderingOf(library, id, '/'))
        .replace(/<details[\s\S]*?<\/details>|<a [^>]*class="(?:nr|pl)"[^>]*>.*?<\/a>/g, '')
        .replace(/<[^>]+>/g, '')
        .replace(/&#x3C;/g, '<')
        .replace(/&#x26;/g, '&');
      expect(html).toBe(
        own
          .filter(({ element }) => element === null)
          .map(({ words }) => words)
          .join(''),
      );
    }
  });
});

describe('the numbers', () => {
  test('a raised standard rests on the notice that the reply speaks of', () => {
    const raised = library.amounts.filter(({ data }) => data.from?.startsWith('2023') && data.region === 'shaanxi');
    expect(raised.length).toBeGreaterThan(3);
    expect(new Set(raised.map(({ data }) => data.work))).toEqual(new Set(['shaanxi-orphan-standard-notice-2023']));
  });

  test.each([
    ['beilin-care-activities-2025q1', { asOf: null }],
    ['beilin-care-beneficiaries-2025q1', { asOf: null }],
    ['shaanxi-nanzheng-launch-viewers', { region: 'hanzhong' }],
    ['shaanxi-letters-years-2019', { value: 2, unit: '年' }],
  ])('%s says no more than is printed: %j', (id, said) => {
    expect(library.figures.find(({ data }) => data.id === id)?.data).toMatchObject(said);
  });

  test('conflict twice: the rates of the province against those of 碑林, shown and not resolved', () => {
    const pairs = library.conflicts.map(({ payee, one, other }) => [payee, one.value, other.value].join(' '));
    expect(pairs).toEqual(expect.arrayContaining(['de-facto-unattended-child 1500 1400', 'orphan 1500 1800']));
  });

  test.each([
    ['beilin-orphan-sum-2025q1', 31_500, 27_000],
    ['beilin-unattended-sum-2025q1', 85_500, 54_500],
    ['shaanxi-2024-orphan-rate-before', 1400, null],
    ['shaanxi-2024-unattended-rate-before', 1000, null],
    ['puyang-committees-sum', 9, 9],
    ['xixian-shares-sum', 100, null],
  ])('of the sum %s come to %d, where the text states %s', (id, computed, stated) => {
    expect(library.sums.get(id)).toMatchObject({ computed, stated });
  });
});

describe('a citation', () => {
  const citing = (at: string, quote: string) =>
    library.citations
      .filter((citation) => citation.at === at && citation.quote.includes(quote))
      .map(({ work }) => work);

  test.each([
    ['xixian-ren-she-min-fa-2020-56#title', '《关于进一步健全农村留守儿童和困境儿童关爱保护体系的意见》'],
    [
      'xixian-ren-she-min-fa-2020-56#p1',
      '《关于进一步健全农村留守儿童和困境儿童关爱保护体系的意见》（陕民发〔2019〕52号）',
    ],
    ['xixian-ren-she-min-fa-2020-56#attachments', '关于进一步健全农村留守儿童和困境儿童关爱服务体系的意见'],
    [
      'shaan-min-han-2021-182#1.p2.1',
      '《陕西省民政厅等10部门关于进一步健全全省农村留守儿童和困境儿童关爱服务体系的实施意见》',
    ],
  ])('at %s by a wrong or other title leads to 陕民发〔2019〕52号: %s', (at, title) => {
    expect(citing(at, title)).toEqual(['shaan-min-fa-2019-52']);
  });

  test.each([
    ['shaan-min-fa-2019-52#1.1', '《意见》', 'min-fa-2019-34'],
    ['shaan-min-fa-2019-52#2.1', '《意见》', 'min-fa-2019-34'],
    ['xixian-ren-she-min-fa-2020-56#4.p1', '《意见》', 'shaan-min-fa-2019-52'],
    ['shaan-min-han-2024-133#3.p1', '《意见》', 'shaanxi-mental-health-opinion-2024'],
    ['shaan-min-han-2024-133#3.p2.4', '《意见》', 'shaanxi-mental-health-opinion-2024'],
    ['shaan-min-han-2024-133#3.p2.4', '《方案》', 'shaanxi-care-quality-plan-2024'],
    ['puyang-2024-188#p4', '《指导意见》', 'henan-mental-health-guidance'],
  ])('at %s by the short title %s means %s', (at, title, work) => {
    expect(citing(at, title)).toEqual([work]);
  });

  test('with a title in a title is two', () => {
    const found = library.citations.filter(({ at }) => at === 'shaan-min-han-2021-182#1.p1');
    expect(found.map(({ quote, work }) => [quote, work])).toEqual([
      ['《关于贯彻落实<中共中央国务院关于打赢脱贫攻坚战的决定>的实施意见》', 'shaanxi-poverty-decision-opinion-2015'],
      ['<中共中央国务院关于打赢脱贫攻坚战的决定>', 'zhong-fa-2015-34'],
    ]);
  });

  test('or a mention always leads to a work or body that is known, by the words that stand there', () => {
    for (const { at, start, end, quote } of [...library.citations, ...library.mentions]) {
      expect(library.provisions.get(at)?.words.slice(start, end)).toBe(quote);
    }
    expect(library.citations.filter(({ work }) => !library.works.has(work))).toEqual([]);
    expect(library.mentions.filter(({ agency }) => !library.agencies.has(agency))).toEqual([]);
  });
});

test.each([
  ['我厅', { 'shaan-min-han-2024-133': 'shaanxi-civil-affairs' }],
  ['我区', { 'bei-min-han-2025-1': 'beilin-district', 'xixian-ren-she-min-fa-2020-56': 'xixian-new-area' }],
  [
    '省民政厅',
    {
      'puyang-2024-188': 'henan-civil-affairs',
      'shaan-min-han-2021-182': 'shaanxi-civil-affairs',
      'shaan-min-han-2024-133': 'shaanxi-civil-affairs',
      'xixian-ren-she-min-fa-2020-56': 'shaanxi-civil-affairs',
    },
  ],
  [
    '省政府',
    {
      'shaan-min-fa-2019-52': 'shaanxi-government',
      'shaan-min-han-2021-182': 'shaanxi-government',
      'shaan-min-han-2024-133': 'shaanxi-government',
    },
  ],
])('%s is the body that each text means by it', (quote, bodies) => {
  const found = library.mentions.filter((mention) => mention.quote === quote);
  for (const [text, body] of Object.entries(bodies)) {
    const meant = found.filter(({ at }) => at.startsWith(`${text}#`)).map(({ agency }) => agency);
    expect([text, new Set(meant)]).toEqual([text, new Set([body])]);
  }
});

test('every published id is in the lock file, and what left the content is redirected', () => {
  const moved = new Set(corpus.redirects.map(({ data }) => data.from));
  expect(corpus.published.filter((line) => !moved.has(line))).toEqual(publishedIds(corpus));
});

test('three names of which 濮阳市 does not say whether they are one institution lead to three', () => {
  const of = (at: string, quote: string) =>
    library.mentions.find((mention) => mention.at === `puyang-2024-188#${at}` && mention.quote === quote)?.agency;
  expect([of('p3.2', '未成年人保护中心'), of('p5.1', '未成年人救助保护机构'), of('p5.3', '未保机构')]).toEqual([
    'minors-protection-centers',
    'minors-protection-institutions',
    'minors-protection-bodies',
  ]);
});
