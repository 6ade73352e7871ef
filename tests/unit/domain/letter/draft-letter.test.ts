import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commitmentStates } from '../../../../src/domain/commitments/commitment-state.ts';
import { draftLetter } from '../../../../src/domain/letter/draft-letter.ts';
import { letterAsText } from '../../../../src/domain/letter/letter-as-text.ts';
import { madeItem, madeSetting, madeText } from './made-letter.ts';

const kinds = ['inquiry', 'suggestion'] as const;
const letterOf = (...texts: ReturnType<typeof madeText>[]) => ({ body: '示例市民政局', texts });
const rowsOf = (blocks: ReturnType<typeof draftLetter>) =>
  blocks.flatMap((block) => (block.dress === 'items' ? block.rows : []));

/** Words that accuse, or say more than a missing record can. */
const ACCUSING = /未落实|没有完成|未完成|未兑现|没有兑现|失信|敷衍|违背|拖延|推诿|不作为|欺骗|承诺未|责任追究/;

test('an inquiry states its matter, the items in a table, what to answer, by when, and to whom', () => {
  const fields = { answerBy: '2026-12-31', signature: '示例代表', contact: '某人', phone: '' };
  expect(letterAsText(draftLetter(letterOf(madeText()), madeSetting({ fields })))).toBe(
    `关于了解《关于加强儿童主任队伍建设的建议》答复事项办理情况的函
示例市民政局：
　　一、案由
　　贵单位《对第21号建议的答复》（示民函〔2026〕8号，2026年4月15日）答复了《关于加强儿童主任队伍建设的建议》。
　　其中写明的下列1项，现了解办理情况。
　　二、事项
　　1. 每年举办一次培训。原文：“每年不少于一次培训”（示民函〔2026〕8号第二部分（三））。期限：每年，本期至2026年12月31日。所见：未见后续记录。
　　“所见”一栏，据2026年11月22日查阅的2份公开文本：甲函、乙函。未见后续记录不等于没有落实。期限是否已过，按2026年11月28日计算。
　　三、请答复的问题
　　第1项：原文写明定期办理，所查文本里未见后续记录。最近一期办理了没有？请写明时间和次数。
　　请于2026年12月31日前书面答复。
　　联系人：某人。
　　示例代表
　　　　年　　月　　日`,
  );
});

test('a suggestion made once more has 案由, 分析 and 建议; a policy answers none, and gives it no name', () => {
  const items = [madeItem({ id: 'a' }), madeItem({ id: 'b', due: { on: '2025', quote: '2025年底前' } })];
  const text = madeText({ opening: '贵单位印发了《通知》', suggestion: null, items });
  const words = letterAsText(draftLetter(letterOf(text), madeSetting({ kind: 'suggestion' }))).split('\n');
  expect([words[0], words[2], words[5], words[10]]).toEqual([
    '关于继续办理有关事项的建议',
    '　　一、案由',
    '　　二、分析',
    '　　三、建议',
  ]);
  expect(words.slice(9, 14)).toEqual([
    '　　第1项：原文写明定期办理，所查文本里未见后续记录；第2项：原文写明的期限已过，所查文本里未见后续记录。',
    '　　三、建议',
    '　　第1项：建议按原文写明的次数办理，并公开每一期的情况。',
    '　　第2项：建议说明办理结果；没有办成的，定出完成的时间。',
    '　　请书面答复。',
  ]);
});

test('what is asked is asked once of all the items that it is asked of', () => {
  const items = ['a', 'b', 'c', 'd'].map((id, i) => madeItem({ id, due: i === 1 ? { on: '2025', quote: '' } : null }));
  const words = letterAsText(draftLetter(letterOf(madeText({ items })), madeSetting()));
  expect(words.match(/第[\d、—]+项：/g)).toEqual(['第1、3、4项：', '第2项：']);
});

test('items of several texts are numbered through, and a letter about several suggestions is named after none', () => {
  const other = madeText({ id: 'other', suggestion: '关于另一件事的建议', items: [madeItem({ id: 'other' })] });
  const blocks = draftLetter(letterOf(madeText(), other), madeSetting());
  expect(rowsOf(blocks).map(({ number }) => number)).toEqual([1, 2]);
  expect(blocks[0]).toEqual({ dress: 'title', words: '关于了解有关事项办理情况的函' });
});

test('quotes and titles nest, and an item that its quote says is not said again', () => {
  const item = madeItem({ what: '开展“身心工程”', quote: '着手开展“身心工程”试点' });
  const text = madeText({
    suggestion: '落实《未成年人保护法》的建议',
    items: [item, madeItem({ quote: '开展“身心工程”' })],
  });
  const blocks = draftLetter(letterOf(text), madeSetting());
  expect(rowsOf(blocks).map(({ what, quote }) => [what, quote])).toEqual([
    [null, '“着手开展‘身心工程’试点”'],
    ['每年举办一次培训', '“开展‘身心工程’”'],
  ]);
  expect(blocks[0]).toMatchObject({ words: '关于了解《落实〈未成年人保护法〉的建议》答复事项办理情况的函' });
});

test('what bears on an item stands beneath it: its words, its place, how far it carries and why', () => {
  const evidence = [
    {
      quote: '已建成“三级”网络',
      place: { text: '示民函〔2026〕9号', provision: '第一部分' },
      strength: '只是线索',
      why: '只说了一地。',
    },
  ];
  const blocks = draftLetter(letterOf(madeText({ items: [madeItem({ state: 'lead', evidence })] })), madeSetting());
  expect(rowsOf(blocks)[0]).toMatchObject({
    seen: '另见线索',
    proofs: ['“已建成‘三级’网络”（示民函〔2026〕9号第一部分）只是线索：只说了一地。'],
  });
});

test('a day that has passed stands in no letter', () => {
  const fields = { answerBy: '2026-11-27', signature: '', contact: '', phone: '0398-0000000' };
  const words = letterAsText(draftLetter(letterOf(madeText()), madeSetting({ fields })));
  expect(words).not.toContain('11月27日');
  expect(words).toContain('请书面答复。\n　　联系电话：0398-0000000。\n　　署名：＿＿＿＿＿＿');
});

describe('every draft', () => {
  const printed = fc.stringMatching(/^[甲乙丙丁“”（）。；\d]{1,20}$/);
  const items = fc.array(
    fc.record({
      id: printed,
      what: printed,
      quote: printed,
      state: fc.constantFrom(...commitmentStates),
      due: fc.constantFrom(null, { on: '2025', quote: '' }, { on: '2027', quote: '' }, madeItem().due, {
        within: 15,
        unit: 'day' as const,
        from: '收到',
        quote: '',
      }),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('asks about every chosen item just once, accuses nobody, and says once what a missing record does not show', () => {
    fc.assert(
      fc.property(items, fc.constantFrom(...kinds), (chosen, kind) => {
        const text = madeText({ items: chosen.map((one) => madeItem(one)) });
        const blocks = draftLetter(letterOf(text), madeSetting({ kind }));
        expect(rowsOf(blocks)).toHaveLength(chosen.length);
        const asked = blocks.slice(blocks.findIndex((block) => 'words' in block && block.words.startsWith('三、')));
        const words = asked.flatMap((block) => ('words' in block ? [block.words] : []));
        const numbers = words.flatMap((line) => /^第([\d、—]+)项：/.exec(line)?.[1]?.split('、') ?? []);
        const all = numbers.flatMap((run) => {
          const [from = 0, to = from] = run.split('—').map(Number);
          return Array.from({ length: to - from + 1 }, (_, i) => from + i);
        });
        expect(all.sort((a, b) => a - b)).toEqual(chosen.map((_, i) => i + 1));
        expect(letterAsText(blocks)).not.toMatch(ACCUSING);
        expect(letterAsText(blocks).match(/没有落实/g)).toEqual(['没有落实']);
      }),
    );
  });
});
