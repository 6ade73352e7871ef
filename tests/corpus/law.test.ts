import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { afterAll, expect, test } from 'vitest';
import { documents } from '../../src/exports/api/tables/documents.ts';
import { provisions } from '../../src/exports/api/tables/provisions.ts';
import { describeLegislation } from '../../src/exports/texts/legislation.ts';
import { schemaOf } from '../../src/exports/api/schemas.ts';
import { textAsJson } from '../../src/exports/texts/text-json.ts';
import { textAsMarkdown } from '../../src/exports/texts/text-markdown.ts';
import { textAsPlain } from '../../src/exports/texts/text-plain.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { openLibrary } from '../../src/library/open.ts';
import { renderBody } from '../../src/markdown/render-text.ts';
import { exactRecords } from '../../src/search/exact/exact-records.ts';
import { answer } from '../../src/search/rank/answer.ts';
import { openIndex } from '../../src/search/rank/search-index.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { contentsOf } from '../../src/views/documents/contents-of.ts';
import { renderingOf } from '../../src/views/documents/rendering.ts';
import { normsByActor } from '../../src/views/documents/norms-by-actor.ts';
import { norms } from '../../src/exports/api/tables/norms.ts';
import { unaskedParts } from '../../src/library/words/unasked-parts.ts';
import { sayUnasked } from '../../scripts/options/say-unasked.ts';
import { POLICY, POLICY_SOURCE } from './bad-input/bad-input.ts';
import { edited, layOut, problemsIn, problemsOf, replace, reprint, write } from './fixture.ts';
import { LAW, PLAN, withLaw } from './law-files.ts';

const root = mkdtempSync(join(tmpdir(), 'tongce-law-'));
layOut(edited(withLaw), root);
const library = openLibrary(root, undefined);
afterAll(() => rmSync(root, { recursive: true }));

const text = (id: string) => {
  const found = library.texts.find((one) => one.id === id);
  if (!found) throw new Error(`No text ${id}.`);
  return found;
};
const law = text(LAW);
const labels = new Map(law.provisions.map(({ id, label }) => [id, label]));

test('a law of nine chapters and a plan with decimals keep every rule', () => {
  expect(problemsOf(withLaw)).toEqual([]);
});

test('articles count on through chapters; 款, 项 and an article put in later have their places', () => {
  const articles = law.provisions.filter(({ number }) => number?.style === '第一条');
  expect(articles).toHaveLength(131);
  expect(articles.at(-1)?.id).toBe('130');
  expect(['17-1', '6.1', '6.p2', '6.p2.1', '6.p3', '100'].map((id) => labels.get(id))).toEqual([
    '第十七条之一',
    '第六条第一款第（一）项',
    '第六条第二款',
    '第六条第二款第（一）项',
    '第六条第三款',
    '第一百条',
  ]);
});

test('the contents of a law are its chapters and sections, each with its articles', () => {
  const contents = contentsOf(law.provisions);
  expect(contents).toHaveLength(11);
  expect(contents.slice(0, 2)).toEqual([
    { id: 'c1', words: '第一章　总则', depth: 0, articles: '第一条至第十四条' },
    { id: 'c2', words: '第二章　家庭监护', depth: 0, articles: '第十五条至第三十条' },
  ]);
  expect(contents.slice(3, 6)).toEqual([
    { id: 'c4', words: '第四章　生活与医疗保障', depth: 0, articles: '第四十七条至第六十四条' },
    { id: 'c4.s1', words: '第一节　基本生活', depth: 1, articles: '第四十七条至第五十五条' },
    { id: 'c4.s2', words: '第二节　医疗和康复', depth: 1, articles: '第五十六条至第六十四条' },
  ]);
});

test('the contents of a plan with decimals are its upper two levels', () => {
  expect(contentsOf(text(PLAN).provisions).map(({ id, depth }) => [id, depth])).toEqual([
    ['1', 0],
    ['1.1', 1],
    ['1.2', 1],
    ['2', 0],
    ['2.1', 1],
    ['2.2', 1],
    ['3', 0],
    ['3.1', 1],
    ['3.2', 1],
  ]);
});

const html = renderBody(law.provisions, renderingOf(library, LAW, '/x/'));

test('an article stands under its number, with its citation by the name of the law', () => {
  expect(html).toContain('<b class="no">第一百条　</b>儿童福利机构应当');
  expect(html).toContain('<cite>《东禾省困境儿童保障条例》第六条第二款第（一）项</cite>');
  expect(html).toContain('<h2 id="c4" class="pv">第四章');
  expect(html).toContain('<h3 id="c4.s2" class="pv">第二节');
});

test('a text that is cited with its issuer shows no such citation', () => {
  expect(renderBody(text(PLAN).provisions, renderingOf(library, PLAN, '/x/'))).not.toContain('<cite>');
});

const index = openIndex({ records: recordsOf(library), vocabulary: [], lexicon: [] });
const first = (query: string) => answer(index, query).ranked[0]?.at;

test.each([
  '第100条',
  '100条',
  '一百条',
  '第一百条',
  '第 一百 条',
  '第１００条',
  '东禾省困境儿童保障条例100条',
  '困境儿童条例一百条',
  '《东禾省困境儿童保障条例》第一百条',
  '条例第一百条规定了什么',
])('an article is found first however its number is typed: %s', (query) => {
  expect(first(query)).toBe(`${LAW}#100`);
});

test.each([
  ['第十七条之一', '17-1'],
  ['17条之1', '17-1'],
  ['第6条第2款', '6.p2'],
  ['六条二款一项', '6.p2.1'],
  ['第六条第（一）项', '6.1'],
  ['第九条', '9'],
  ['第九十条', '90'],
])('%s is found as #%s', (query, id) => {
  expect(first(query)).toBe(`${LAW}#${id}`);
});

test('an article that the law does not have is not taken for another', () => {
  expect(answer(index, '第一百三十一条').ranked.filter(({ score }) => score > 3)).toEqual([]);
});

test('every export holds every article', () => {
  const numbers = law.provisions.filter(({ number }) => number?.style === '第一条').map(({ words }) => words);
  for (const words of [textAsPlain(library, law, 'a'), textAsMarkdown(library, law, 'a'), textAsJson(library, law)]) {
    expect(numbers.filter((article) => !words.includes(article))).toEqual([]);
  }
  expect(textAsMarkdown(library, law, 'a')).toContain(
    '\n## 第四章　生活与医疗保障\n\n### 第一节　基本生活\n\n第四十七条',
  );
  expect(exactRecords(library).filter(({ filters }) => filters.kind[0] === 'law')).toHaveLength(law.provisions.length);
  expect(provisions.rows(library).filter(({ document }) => document === LAW)).toHaveLength(law.provisions.length);
});

test('the row of a law says from when it is in force and when it was changed', () => {
  expect(documents.rows(library).find(({ id }) => id === LAW)).toMatchObject({
    kind: 'law',
    inForce: { on: '2034-01-01', at: `${LAW}#130`, quote: '自2034年1月1日起施行' },
    revised: [{ on: '2033-09-26', at: `${LAW}#enactment` }],
  });
});

test('a machine that reads the page is told when the law was passed, changed and comes into force', () => {
  expect(describeLegislation(library, law, 'https://example.org/l/')).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: '东禾省困境儿童保障条例',
    legislationDate: '2031-03-28',
    legislationDateVersion: '2033-09-26',
    temporalCoverage: '2034-01-01/..',
    legislationType: '法律法规',
    legislationJurisdiction: '东禾省',
    legislationPassedBy: [{ '@type': 'GovernmentOrganization', name: '东禾省人民代表大会常务委员会' }],
    url: 'https://example.org/l/',
  });
});

test('what a law asks is read from its words, with the subject as printed and who that is', () => {
  const rows = norms.rows(library).filter(({ at }) => at.startsWith(LAW));
  expect(rows.length).toBeGreaterThan(100);
  expect(rows.find(({ at }) => at === `${LAW}#100`)).toEqual({
    at: `${LAW}#100`,
    quote: '第一百条　儿童福利机构应当对在院儿童每半年组织一次健康检查，检查结果记入健康档案。',
    start: 0,
    end: 41,
    modals: ['应当'],
    actor: '儿童福利机构',
    actorFrom: null,
    condition: null,
    by: [],
    url: `/documents/${LAW}/#100`,
  });
  expect(rows.find(({ actor }) => actor === '乡镇人民政府')?.by).toEqual(['townships']);
  expect(norms.rows(library).filter(({ at }) => !at.startsWith(LAW))).toEqual([]);
  const validate = new Ajv2020({ allErrors: true }).compile(schemaOf('norms', 'https://example.org/norms.json'));
  validate(rows);
  expect(validate.errors).toBeNull();
});

test('whom a law binds leads to the places that do; what prints no subject comes last', () => {
  const bound = normsByActor(library, law);
  expect(bound.find(({ actor }) => actor === '受委托照护人')?.places).toContainEqual({ id: '17', label: '第十七条' });
  expect(bound.at(-1)?.actor).toBe(null);
  expect(bound.at(-1)?.places).toContainEqual({ id: '17-1', label: '第十七条之一' });
});

test('a commitment is not written for a law: its obligations are read by rule', () => {
  const commitment = `- id: by-hand\n  at: '#100'\n  quote: 应当\n  kind: obligation\n  by: []\n  to: null\n  what: 检查\n  topic: training\n  due: null\n  marker: 应当\n`;
  expect(problemsOf([...withLaw, write(`content/commitments/${LAW}.yaml`, commitment)])).toContain(
    `content/commitments/${LAW}.yaml:4 ${LAW} 是法律法规，里面没有 \`obligation\`。 [kind-fits]\n  删去它：法律法规的义务由程序从条文里逐句读出。`,
  );
});

test('a text of which no sentence is asked is told, a part by its reason, and a law never', () => {
  expect(unaskedParts(loadCorpus(root).corpus).map(({ text: { id }, at, why }) => [id, at, why])).toEqual([
    [PLAN, null, null],
  ]);
});

test('a part that nobody has gone through is not asked, and is told with its reason', () => {
  const unasked = "unasked: [{ at: '#2', why: 待逐句核对。 }]\nmeans:";
  const files = edited([
    replace(POLICY, 'means:', unasked),
    reprint(POLICY, POLICY_SOURCE, '增加走访。', '增加走访。关心孤儿成长。'),
  ]);
  expect(problemsIn(files)).toEqual([]);
  layOut(files, root);
  const parts = unaskedParts(loadCorpus(root).corpus).filter(({ at }) => at !== null);
  expect(parts.map(sayUnasked)).toEqual(['  content/policies/qing-min-fa-2030-7.md #2：待逐句核对。']);
});
