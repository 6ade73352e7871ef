import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPrinted } from '../../../../src/domain/references/find-titles.ts';

const quotes = (words: string) => findPrinted(words).map(({ kind, quote }) => [kind, quote]);

describe('a title', () => {
  test('is what stands in book marks, with them', () => {
    expect(findPrinted('按《关于甲的意见》办理')).toEqual([
      { start: 1, end: 9, quote: '《关于甲的意见》', kind: 'title' },
    ]);
  });

  test.each([
    ['《关于贯彻落实〈乙〉的意见》', '〈乙〉'],
    ['《关于贯彻落实<乙>的意见》', '<乙>'],
    ['《关于贯彻落实《乙》的意见》', '《乙》'],
  ])('%s holds another, the outer one first', (outer, inner) => {
    expect(quotes(outer)).toEqual([
      ['title', outer],
      ['title', inner],
    ]);
  });

  test('inside one inside one is found', () => {
    expect(quotes('《转发〈关于〈甲〉的通知〉的通知》').map(([, quote]) => quote)).toEqual([
      '《转发〈关于〈甲〉的通知〉的通知》',
      '〈关于〈甲〉的通知〉',
      '〈甲〉',
    ]);
  });

  test.each(['《关于甲的意见', '关于甲的意见》', '5<6', '《关于〈甲', '》《'])(
    'is not opened by a mark alone: %s',
    (words) => {
      expect(quotes(words)).toEqual([]);
    },
  );

  test.each([
    ['《收入<2万元家庭的通知》', '《收入<2万元家庭的通知》'],
    ['《收入>2万元家庭的通知》', '《收入>2万元家庭的通知》'],
    ['《《关于甲的意见》', '《关于甲的意见》'],
  ])('is not cut by a mark of another kind or an unclosed one: %s', (words, title) => {
    expect(quotes(words)).toEqual([['title', title]]);
  });
});

describe('a document number', () => {
  test.each(['陕民发〔2019〕52号', '民发[2019]34号', '民发［2019］34号', '陕西咸人社民发〔2020〕56号'])(
    'is found in any square brackets: %s',
    (number) => {
      expect(quotes(`（${number}）`)).toEqual([['number', number]]);
    },
  );

  test.each(['陕民发〔2019〕号', '〔2019〕52号', '陕民发〔19〕52号', '第312号', '陕民发〔2019〕52'])(
    'is not `%s`',
    (words) => {
      expect(quotes(words)).toEqual([]);
    },
  );

  test('behind a title stays a find of its own, in order of print', () => {
    expect(quotes('《关于甲的意见》（陕民发〔2019〕52号）和《乙》')).toEqual([
      ['title', '《关于甲的意见》'],
      ['number', '陕民发〔2019〕52号'],
      ['title', '《乙》'],
    ]);
  });
});

test('every find says the words at its place, and titles lie in each other or apart', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[《》〈〉<>甲乙]{0,16}$/), (words) => {
      const found = findPrinted(words);
      for (const { start, end, quote } of found) expect(quote).toBe(words.slice(start, end));
      for (const a of found) {
        for (const b of found) expect(a.start < b.start && b.start < a.end && a.end < b.end).toBe(false);
      }
    }),
  );
});
