import { expect, test } from 'vitest';
import { gradeOf, needlesOf, rank, spansOf } from '../../../src/search/match.ts';
import type { SearchRecord } from '../../../src/search/record.ts';

const provision = (words: string, about: Partial<SearchRecord> = {}): SearchRecord => ({
  url: '/documents/a/#1',
  kind: 'provision',
  title: '陕民函〔2024〕133号 第一部分',
  path: '关于儿童主任的答复函 › 一、基本情况',
  region: '陕西省',
  regions: ['shaanxi'],
  year: '2024',
  words,
  quoted: true,
  names: [],
  ...about,
});
const work = (about: Partial<SearchRecord>): SearchRecord =>
  provision('', { url: '/works/a/', kind: 'work', title: '某意见', path: '政策文件', quoted: false, ...about });

/** The marked stretches of `text`. */
const markedIn = (text: string, query: string, texts = [text]) =>
  spansOf(text, needlesOf(query, texts)).map(({ start, end }) => text.slice(start, end));

test.each(['陕民函〔2024〕133号', '陕民函[2024]133号', '陕民函（2024）133', '陕民函2024 133'])(
  'a work is meant by its number, however it is typed: %s',
  (query) => {
    expect(gradeOf(query, work({ names: ['某意见', '陕民函〔2024〕133号'] }))).toBe('named');
    expect(gradeOf(query, provision('见陕民函〔2024〕133号文'))).toBe('literal');
  },
);

test('words that print the query answer it literally, white space and brackets aside', () => {
  expect(gradeOf('儿童 主任', provision('设立儿童主任'))).toBe('literal');
  expect(gradeOf('村居民委员会', provision('村（居）民委员会'))).toBe('literal');
  expect(gradeOf('1,800', provision('每月1800元'))).toBe('literal');
});

test('a benefit comes after the provision whose words it repeats, but first where it is called so', () => {
  const words = '每年至少轮训一次';
  const benefit = provision(words, { kind: 'benefit', title: '培训（陕西省，每年至少轮训一次）', names: ['轮训'] });
  expect(gradeOf(words, benefit)).toBe('said');
  expect(rank(words, [benefit, provision(words)]).map(({ kind }) => kind)).toEqual(['provision', 'benefit']);
  expect(gradeOf('轮训', benefit)).toBe('named');
});

test('what the site says of a work comes after what documents print', () => {
  expect(gradeOf('强制报告', work({ words: '规定了强制报告。' }))).toBe('said');
});

test('a term may stand in the place instead, if another stands in the words', () => {
  expect(gradeOf('陕西 1500', provision('每月1500元'))).toBe('terms');
  expect(gradeOf('陕西 133', provision('每月1500元'))).toBeNull();
});

test('the title of a document does not bring up its provisions', () => {
  expect(gradeOf('儿童主任', provision('加强儿童工作，主任负责'))).toBeNull();
});

test('words apart answer last', () => {
  expect(gradeOf('儿童福利', provision('关爱儿童。童福街道。福利机构'))).toBe('words');
});

test('a number may go on, but not begin before', () => {
  expect(gradeOf('150', provision('每月1500元'))).toBe('literal');
  expect(gradeOf('500', provision('每月1500元'))).toBeNull();
  expect(gradeOf('45', provision('5.45万元'))).toBeNull();
  expect(gradeOf('5.4', provision('5.45万元'))).toBe('literal');
  expect(gradeOf('4133', provision('陕民函〔2024〕133号'))).toBeNull();
});

test('a query of signs alone is answered by nothing', () => {
  expect(gradeOf('，', provision('一，二'))).toBeNull();
});

test('records that print the query come before those that do not, in whatever order they are found', () => {
  const apart = provision('关爱儿童。童福街道。福利机构');
  const printing = provision('儿童福利机构');
  const named = work({ title: '儿童福利', names: ['儿童福利'] });
  const other = provision('别的');
  expect(rank('儿童福利', [other, apart, printing, named])).toEqual([named, printing, apart]);
  expect(rank('儿童福利', [printing, named, apart])).toEqual([named, printing, apart]);
});

test('the query is marked as it is printed', () => {
  expect(markedIn('见陕民函〔2024〕133号。', '陕民函2024 133号')).toEqual(['陕民函〔2024〕133号']);
  expect(markedIn('每月1,800元', '1800')).toEqual(['1,800']);
  expect(markedIn('𠮷儿童𠮷', '儿童𠮷')).toEqual(['儿童𠮷']);
});

test('terms are marked where the whole query is printed nowhere, words where a term is not', () => {
  expect(markedIn('儿童和主任', '儿童 主任')).toEqual(['儿童', '主任']);
  expect(markedIn('关爱儿童。童福。', '儿童福')).toEqual(['儿童', '童福']);
});

test('parts of the query are not marked in one text while another prints it whole', () => {
  expect(markedIn('困境儿童', '儿童主任', ['困境儿童', '儿童主任'])).toEqual([]);
});

test('marks that touch are one', () => {
  expect(markedIn('儿童主任', '主任 儿童')).toEqual(['儿童主任']);
});
