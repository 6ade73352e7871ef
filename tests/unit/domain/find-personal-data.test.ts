import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/domain/find-personal-data.ts';

const kinds = (words: string) => findPersonalData(words).map(({ kind }) => kind);

// Every number here is invented: a run of zeros, and a card of a place that does not exist.
describe('a mobile number is found', () => {
  test.each(['19900000000', '199-0000-0000', '199 0000 0000', '电话19900000000、', '+8619900000000', '86-19900000000'])(
    'in `%s`',
    (words) => {
      expect(kinds(words)).toEqual(['mobile']);
    },
  );

  test.each(['029-63917480', '0393-6687928', '12355', '89625273', '1990000000', '199000000000', '12900000000'])(
    'but not in `%s`',
    (words) => {
      expect(kinds(words)).toEqual([]);
    },
  );
});

describe('an identity card number is found', () => {
  test.each(['999999200013310000', '99999920001231000X', '99999920001231000x'])(
    'only with a day that can be: %s',
    (words) => {
      expect(kinds(words)).toEqual(words.includes('1331') ? [] : ['identity-card']);
    },
  );

  test('and is not taken for a mobile number', () => {
    expect(findPersonalData('号码999999200012310001。')).toEqual([
      { kind: 'identity-card', words: '999999200012310001' },
    ]);
  });

  test('but not inside a longer number', () => {
    expect(kinds('9999992000123100011')).toEqual([]);
  });
});

describe("a child's name is found", () => {
  test.each([
    ['儿童赵无名（8岁）', '赵无名'],
    ['学生钱某乙，孤儿孙虚构。', '孙虚构'],
    ['男孩李假', '李假'],
  ])('behind the word for a child: %s', (words, name) => {
    expect(findPersonalData(words)).toEqual([{ kind: 'name', words: name }]);
  });

  test.each(['儿童甲（14至17周岁）', '儿童赵某，', '学生甲乙', '儿童主任，', '儿童赵无名字者，', '代表赵无名：'])(
    'but not in `%s`',
    (words) => {
      expect(kinds(words)).toEqual([]);
    },
  );

  test('but not where the words are known to be none', () => {
    expect(findPersonalData('儿童关爱，', new Set(['关爱']))).toEqual([]);
    expect(findPersonalData('儿童关爱，')).toEqual([{ kind: 'name', words: '关爱' }]);
  });
});
