import { expect, test } from 'vitest';
import { readScript } from '../../../../src/search/query/read-script.ts';
import { mendSlips } from '../../../../src/search/query/slips.ts';
import { index, plainIndex } from '../search.ts';

test.each([
  ['儿童督到员', '儿童督导员'],
  ['无护籍', '无户籍'],
  ['儿童主人补贴', '儿童主任补贴'],
  ['事实无人扶养儿童', '事实无人抚养儿童'],
  ['控缀保学', '控辍保学'],
])('%s is mended to %s', (query, mended) => {
  expect(mendSlips(index, query)).toBe(mended);
});

test.each([
  ['兒童主任', '儿童主任'],
  ['ertongzhuren', '儿童主任'],
  ['er tong zhu ren', '儿童主任'],
])('%s is read as %s', (query, read) => {
  expect(readScript(index, query)).toBe(read);
});

test('what is right stays, and so does what nobody can mend', () => {
  expect(mendSlips(index, '儿童主任')).toBeNull();
  expect(mendSlips(index, 'xyzzy')).toBeNull();
});

test('without the table nothing is mended', () => {
  expect(mendSlips(plainIndex, '兒童主任')).toBeNull();
});

test.each(['养老金一个月多少', '残疾证去哪里办', '生孩子有几天假', '北京孤儿一个月给多少', '收养一个孩子要什么手续'])(
  'what makes sense as it stands is no slip: %s',
  (query) => {
    expect(mendSlips(index, query)).toBeNull();
  },
);
