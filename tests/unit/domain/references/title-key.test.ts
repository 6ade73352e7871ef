import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberKey, titleKey } from '../../../../src/domain/references/title-key.ts';

const same = (a: string, b: string) => {
  expect(titleKey(a)).toBe(titleKey(b));
};

describe('two printings of a title are one', () => {
  test('whatever the white space', () => {
    same('点亮心灵之灯 关注留守儿童的建议', '点亮心灵之灯　关注留守\n儿童的建议');
  });

  test('whatever the inner brackets', () => {
    same('关于贯彻落实<甲>的意见', '关于贯彻落实〈甲〉的意见');
    same('关于贯彻落实《甲》的意见', '关于贯彻落实〈甲〉的意见');
  });

  test.each([
    '关于甲的意见',
    '关于〈甲〉的意见',
    '〈甲〉和〈乙〉',
    '关于〈甲〉和〈乙〉的通知',
    '转发〈关于〈甲〉的通知〉的通知',
  ])('with and without the outer marks: %s', (title) => {
    same(`《${title}》`, title);
  });

  test('with and without the outer marks, for every title', () => {
    const plain = fc.stringMatching(/^[甲乙丙]{1,4}$/);
    const title = fc.tuple(plain, fc.array(fc.tuple(plain, plain), { maxLength: 3 }));
    fc.assert(
      fc.property(title, ([head, rest]) => {
        const printed = head + rest.map(([inner, behind]) => `〈${inner}〉${behind}`).join('');
        same(`《${printed}》`, printed);
      }),
    );
  });
});

test.each([
  ['关于甲的意见', '关于甲的实施意见'],
  ['《甲》和《乙》', '甲》和《乙'],
  ['关于〈甲〉的意见', '关于甲的意见'],
])('%s and %s are two titles', (a, b) => {
  expect(titleKey(a)).not.toBe(titleKey(b));
});

test('two printings of a number are one whatever the brackets and the white space', () => {
  const printings = [
    '陕民发〔2019〕52号',
    '陕民发[2019]52号',
    '陕民发（2019）52号',
    '陕民发(2019) 52 号',
    '陕民发［2019］52号',
  ];
  expect(new Set(printings.map(numberKey))).toEqual(new Set(['陕民发〔2019〕52号']));
});
