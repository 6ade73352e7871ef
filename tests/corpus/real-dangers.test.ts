import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { heardIn } from '../../src/search/danger/hear-danger.ts';
import { menderOf } from '../../src/search/query/mender.ts';
import { openIndex } from '../../src/search/rank/search-index.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { dataOf } from '../../src/search/ship/make-data.ts';
import { termsOf } from '../../src/search/query/terms.ts';
import { makeSlips } from '../../src/search/ship/make-slips.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { readDangers, writeDangers } from '../../src/search/danger/danger-words.ts';
import { dangerFinder } from '../../src/search/danger/find-danger.ts';
import { packDangers } from '../../src/search/danger/pack-dangers.ts';
import { library } from '../real-library.ts';

const { corpus } = loadCorpus('.');
const dangers = corpus.dangers?.data;
if (!dangers) throw new Error('The content has no words of danger.');
const written = writeDangers(packDangers(dangers));
const find = dangerFinder(readDangers(written));
const kindsOf = (typed: string) => find(typed)?.kinds.map((place) => dangers.kinds[place]?.id) ?? [];
const linesOf = (name: string) =>
  readFileSync(join(import.meta.dirname, 'dangers', name), 'utf8')
    .split('\n')
    .filter(Boolean);

test('what people say of a child in danger is understood, in dialect, pinyin and traditional characters', () => {
  const told = linesOf('told.txt');
  expect(told.length).toBeGreaterThan(200);
  expect(told.filter((typed) => !find(typed))).toEqual([]);
});

test('words of everyday work raise no alarm', () => {
  const harmless = linesOf('harmless.txt');
  expect(harmless.length).toBeGreaterThan(250);
  expect(harmless.filter((typed) => find(typed))).toEqual([]);
});

test('of what people ask for provisions, little raises an alarm', () => {
  const asked = corpus.queries.flatMap(({ data }) => data.queries);
  expect(asked.filter((typed) => find(typed)).length / asked.length).toBeLessThan(0.05);
});

const records = recordsOf(library);
const lexicon = corpus.lexicon.map(({ data: { say, means } }) => ({ say, means }));
const data = dataOf(records, lexicon, termsOf(library));
const slips = makeSlips(
  [...data.vocabulary, ...lexicon.flatMap(({ say }) => say), ...dangers.kinds.flatMap(({ spelt }) => spelt)],
  records.flatMap(({ queries }) => queries),
);
const mender = menderOf(openIndex(data, slips), slips);
const known = packDangers(dangers).kinds.flatMap(({ spelt }) => spelt);
const hear = (typed: string) => heardIn(typed, known, mender);

test('a word of danger is heard where one character was typed as another of its sound', () => {
  const typed = ['自刹', '强间', '家爆', '虐代', '猥泄', '拐买', '溺税', '他天天家爆老婆', '孩子被拐买了'];
  expect(typed.filter((one) => !hear(one).length)).toEqual([]);
  expect(hear('孩子被强间了怎么办')).toEqual(['强奸']);
});

test('nothing is heard in right words, and next to nothing in what people ask', () => {
  const right = readFileSync('tests/search/right.txt', 'utf8').split('\n').filter(Boolean);
  const near = ['因病致残', '肢残儿童', '体魄强健', '强碱', '思想史', '源远流长', '利水', '多胎', '商家堡', '心想事成'];
  expect([...right, ...near, ...linesOf('harmless.txt')].filter((typed) => hear(typed).length)).toEqual([]);
  const asked = corpus.queries.flatMap(({ data }) => data.queries);
  expect(asked.filter((typed) => hear(typed).length).length / asked.length).toBeLessThan(0.002);
});

test('the words weigh at most 4 kB on the wire, pinyin and traditional characters included', () => {
  expect(gzipSync(written).length).toBeLessThanOrEqual(4096);
});

test('the words stand in an attribute without a sign that is escaped there', () => {
  expect(written).not.toMatch(/[<>&"']/);
  expect(readDangers(written)).toEqual(packDangers(dangers));
});

test('each of the nine kinds that must be reported stands on its item, and each item of the duty list', () => {
  const grounds = dangers.kinds.flatMap(({ on }) => on);
  const articles = grounds.flatMap((ground) => ('work' in ground ? ground.article : [])).join();
  for (const item of ['第一项至第三项', '第四项', '第五项', '第六项', '第七项', '第八项', '第九项']) {
    expect(articles).toContain(item);
  }
  const words = grounds.flatMap((ground) => ('quote' in ground ? ground.quote : [])).join();
  for (const trigger of ['单独居住生活', '失踪', '丧失监护能力', '不履行监护责任', '家庭暴力', '不法侵害']) {
    expect(words).toContain(trigger);
  }
});

test('every kind leads to an urgent situation', () => {
  const urgent = new Set(corpus.situations.flatMap(({ data }) => (data.urgent ? data.id : [])));
  expect(dangers.kinds.filter(({ situation }) => !urgent.has(situation))).toEqual([]);
});

test('where life is in danger an ambulance is called first, else the police', () => {
  expect(find('孩子掉河里了')?.call).toEqual(['120', '110']);
  expect(find('娃不想活了')?.call).toEqual(['120', '110']);
  expect(find('屋里着火了')?.call).toEqual(['119', '120', '110']);
  expect(find('孩子不见了')?.call).toEqual(['110']);
});

test('a harmless word hides only itself', () => {
  expect(kindsOf('防溺水')).toEqual([]);
  expect(kindsOf('防溺水宣传那天有个娃溺水了')).toEqual(['accident']);
});

test('a word some of which is spelt is read as the word, other Latin letters are not', () => {
  expect(kindsOf('他说要自sha')).toEqual(['self-harm']);
  expect(kindsOf('zi杀')).toEqual(['self-harm']);
  expect(kindsOf('来自shan西')).toEqual([]);
});
