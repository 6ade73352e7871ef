import { describe, expect, test } from 'vitest';
import { findNameAlone, findNamesAnywhere } from '../../../../src/domain/personal-data/find-names-anywhere.ts';
import { findPersonalData } from '../../../../src/domain/personal-data/find-personal-data.ts';
import { forms } from './forms.ts';
import { harmless } from './harmless.ts';
import { smuggled } from './smuggled.ts';

const found = (text: string) => findPersonalData(text).map(({ kind, words }) => `${kind} ${words}`);

/** What is known to pass though it tells a name: the dictionary takes the name for a word. */
const PASSES = ['学生方小圆，', '儿童白小雪、', '学生张三', '儿童高小峰（'];
/** What is known to be refused though it tells nothing: an editor waives it. */
const REFUSED = ['孩子单亲家庭'];

describe('what tells who a child is, is found', () => {
  for (const [kind, texts] of Object.entries(forms)) {
    test(`as ${kind}, however it is written`, () => {
      const missed = texts.filter((text) => !findPersonalData(text).some((one) => one.kind === kind));
      expect(missed).toEqual(texts.filter((text) => PASSES.includes(text)));
    });
  }

  test('in at least 95 % of at least 150 forms', () => {
    const all = Object.values(forms).flat();
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(PASSES.length / all.length).toBeLessThanOrEqual(0.05);
  });
});

test('what goes round the words for a child, or tells a number in part, is found', () => {
  expect(smuggled.filter((text) => !findPersonalData(text).length)).toEqual([]);
});

test('who acts in public is named freely, alone and in a list', () => {
  const named = [
    '赵无名代表：',
    '签发人：赵无名',
    '赵无名常务副省长',
    '赵无名、钱无姓、孙无字委员',
    '副组长：赵无名、钱无姓',
  ];
  expect(named.filter((text) => findPersonalData(text).length)).toEqual([]);
});

describe('what tells nobody, is let through', () => {
  test('however it begins', () => {
    expect(harmless.filter((text) => findPersonalData(text).length)).toEqual(REFUSED);
  });

  test('in at least 99 % of at least 150 words', () => {
    expect(harmless.length).toBeGreaterThanOrEqual(150);
    expect(REFUSED.length / harmless.length).toBeLessThanOrEqual(0.01);
  });
});

describe('what is found is told as it is written, and once', () => {
  test.each([
    ['电话：１９９　００００　００００。', ['mobile １９９　００００　００００']],
    ['号码999999200012310001。', ['identity-card 999999200012310001']],
    ['学生王秀丽、其父王建国，电话19900000000', ['mobile 19900000000', 'name 王秀丽', 'name 王建国']],
    ['儿童张\u200b小\u200b明（8岁）', ['name 张\u200b小\u200b明']],
    ['受助儿童李小明今年8岁', ['name 李小明']],
  ])('%s', (text, all) => {
    expect(found(text)).toEqual(all);
  });

  test('with its place', () => {
    expect(findPersonalData('见\n儿童“张小明”')).toEqual([{ kind: 'name', start: 5, words: '张小明' }]);
  });
});

test('a name that is all there is to a run of signs is found without a word beside it', () => {
  expect(findNameAlone('张小明-2.txt').map(({ words }) => words)).toEqual(['张小明']);
  expect(findNameAlone('方案.txt')).toEqual([]);
  expect(findNameAlone('高新区答复.txt')).toEqual([]);
});

test('where no name is due, one is found in running words', () => {
  expect(findNamesAnywhere('原文是张小明，改为丁某').map(({ words }) => words)).toEqual(['张小明']);
  expect(findNamesAnywhere('儿童丙曾出现厌学，社区已经申报').map(({ words }) => words)).toEqual([]);
});
