import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  draftLetter,
  letterAsText,
  type LetterItem,
  type LetterReply,
} from '../../../../src/domain/commitments/draft-letter.ts';

const item = (about: Partial<LetterItem> = {}): LetterItem => ({
  id: 'made-training',
  what: '每年举办一次培训',
  quote: '每年不少于一次培训',
  place: '第二部分（三）',
  due: '每年，本期至2026年12月31日',
  record: '未见后续记录。',
  ...about,
});
const reply = (about: Partial<LetterReply> = {}): LetterReply => ({
  issuer: '示例市民政局',
  name: '贵单位《对第21号建议的答复》（示民函〔2026〕8号，2026年4月15日）',
  suggestion: '关于加强儿童主任队伍建设的建议',
  items: [item()],
  ...about,
});
const UNTIL = '2026年11月22日';
const kinds = ['inquiry', 'suggestion'] as const;
const wordsOf = (paragraphs: ReturnType<typeof draftLetter>) => paragraphs.map(({ words }) => words);

/** Words that accuse, or say more than a missing record can. */
const ACCUSING = /未落实|没有完成|未完成|未兑现|没有兑现|失信|敷衍|违背|拖延|推诿|不作为|欺骗|承诺未|责任追究/;

describe('nothing is drafted', () => {
  test.each(kinds)('where nothing is chosen: %s', (kind) => {
    expect(draftLetter([], kind, UNTIL)).toEqual([]);
    expect(draftLetter([reply({ items: [] }), reply({ items: [] })], kind, UNTIL)).toEqual([]);
  });
});

test('an inquiry asks how each chosen thing stands, by its words', () => {
  expect(letterAsText(draftLetter([reply()], 'inquiry', UNTIL))).toBe(
    `关于了解答复有关事项办理情况的函
示例市民政局：
　　贵单位《对第21号建议的答复》（示民函〔2026〕8号，2026年4月15日）答复了《关于加强儿童主任队伍建设的建议》，载有下列事项。现请告知办理情况。
　　一、每年举办一次培训
　　“每年不少于一次培训”（第二部分（三））
　　期限：每年，本期至2026年12月31日。所收公开文本的记录：未见后续记录。
　　请告知：目前办理情况；如已出台文件或完成，请告知文件名称、文号和日期；如有调整，请告知原因和下一步安排。
　　以上依据公开文本整理，数据截至2026年11月22日。未见后续记录不等于没有落实。
　　署名：＿＿＿＿＿＿
　　　　年　　月　　日`,
  );
});

test('a suggestion makes it once more, and a policy answers none', () => {
  const words = wordsOf(draftLetter([reply({ name: '贵单位《通知》', suggestion: null })], 'suggestion', UNTIL));
  expect(words[0]).toBe('关于继续推进有关事项的建议');
  expect(words[2]).toBe('贵单位《通知》载有下列事项。现就这些事项再提建议，请研究办理。');
  expect(words[6]).toBe('建议：继续办理，并公开办理结果；如条件有变，请说明调整后的安排。');
});

test('several replies stand one after the other, those without a choice left out, each body named once', () => {
  const paragraphs = draftLetter(
    [
      reply({ items: [item({ what: '甲' }), item({ what: '乙' })] }),
      reply({ issuer: '某厅', items: [] }),
      reply({ name: '贵单位《第二份答复》', items: [item({ what: '丙' })] }),
      reply({ issuer: '示例省民政厅', name: '贵单位《第三份答复》', items: [item({ what: '丁' })] }),
    ],
    'inquiry',
    UNTIL,
  );
  const dressed = (dress: string) => wordsOf(paragraphs.filter((paragraph) => paragraph.dress === dress));
  expect(dressed('salutation')).toEqual(['示例市民政局、示例省民政厅：']);
  expect(dressed('heading')).toEqual(['一、甲', '二、乙', '一、丙', '一、丁']);
  expect(dressed('title')).toHaveLength(1);
});

describe('every draft', () => {
  const printed = fc.stringMatching(/^[甲乙丙丁“”（）。；\d]{1,20}$/);
  const items = fc.array(fc.record({ id: printed, what: printed, quote: printed, place: printed, due: printed }), {
    minLength: 1,
    maxLength: 4,
  });
  const replies = fc.array(
    items.map((made) => reply({ items: made.map((one) => item(one)) })),
    { minLength: 1, maxLength: 3 },
  );

  test('holds every chosen quote as printed, in quotation marks and with its place', () => {
    fc.assert(
      fc.property(replies, fc.constantFrom(...kinds), (chosen, kind) => {
        const quotes = draftLetter(chosen, kind, UNTIL).filter(({ dress }) => dress === 'quote');
        const expected = chosen.flatMap((one) => one.items.map(({ quote, place }) => `“${quote}”（${place}）`));
        expect(wordsOf(quotes)).toEqual(expected);
      }),
    );
  });

  test('accuses nobody, and says once that a missing record shows nothing', () => {
    fc.assert(
      fc.property(replies, fc.constantFrom(...kinds), (chosen, kind) => {
        const text = letterAsText(draftLetter(chosen, kind, UNTIL));
        expect(text).not.toMatch(ACCUSING);
        expect(text.match(/没有落实/g)).toEqual(['没有落实']);
        expect(text).toContain('未见后续记录不等于没有落实。');
        expect(text).toContain(`数据截至${UNTIL}`);
      }),
    );
  });
});
