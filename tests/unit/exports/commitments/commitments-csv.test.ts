import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../../src/library/open.ts';
import { commitmentsAsCsv } from '../../../../src/exports/commitments/commitments-csv.ts';
import { CAUTION, madeLedger, promise, whole } from '../made-ledger.ts';
import { library as real } from '../real-library.ts';

/** What every row tells. */
const TOLD = `${CAUTION}“下一个日期”从2026年3月5日算起。`;
type Row = Record<string, string>;
const read = (library: Library): Row[] => parse(commitmentsAsCsv(library, whole), { bom: true, columns: true });

test('the columns stand in a fixed order', () => {
  const [header = ''] = commitmentsAsCsv(madeLedger(), whole).split('\r\n');
  expect(header).toBe(
    '\u{FEFF}承诺（我方概括）,原文,办理单位,期限,下一个日期,证据状态,语气,依据,建议编号,届次,代表、委员,文号,成文日期,原文类别,条款,跟进日期,备注,对象,主题,性质,期限原文,证据数,证据,文件标题,建议题目,办理单位的依据,注意,说明,网址,编号',
  );
});

test('the bytes begin with the mark of UTF-8, once, and every line ends as Excel wants it', () => {
  const bytes = Buffer.from(commitmentsAsCsv(madeLedger(), whole));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(bytes.lastIndexOf('\u{FEFF}')).toBe(0);
  expect(bytes.toString()).toMatch(/\r\n$/);
  expect(bytes.toString().replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('a row says all that is known of a commitment', () => {
  expect(read(madeLedger()).find((row) => row['编号'] === 'mending')).toEqual({
    编号: 'mending',
    '承诺（我方概括）': '办理mending',
    原文: '确保2025年底前完成整改',
    文号: '某民函〔2024〕1号',
    条款: '第一部分',
    办理单位: '某厅',
    对象: '—',
    主题: '培训',
    期限: '2025-12-31',
    下一个日期: '期限已过',
    语气: '明确',
    依据: '说得直接',
    建议编号: '—',
    届次: '—',
    '代表、委员': '—',
    建议题目: '—',
    成文日期: '2024-05-22',
    跟进日期: '',
    备注: '',
    证据状态: '答复称已完成',
    证据数: '1',
    原文类别: 'A',
    网址: 'https://example.org/x/commitments/mending/',
    性质: '答复承诺',
    文件标题: '对某建议的答复函',
    期限原文: '2025年底前',
    证据: '某民函〔2026〕2号 第一部分：“已完成整改”（称已完成，说得直接：同一单位后来的答复。）',
    说明: TOLD,
    办理单位的依据: '此句没有写由谁办，按答复的机关收录',
    注意: '—',
  });
});

test('a rhythm and the lack of a due date are told in words', () => {
  expect(Object.fromEntries(read(madeLedger()).map((row) => [row['编号'], row['期限']]))).toMatchObject({
    patrol: '原文未定期限',
    visits: '每季度',
    reports: '每月',
    training: '每年',
  });
});

test('what a text does not print is 原文未载明, never blank', () => {
  expect(read(madeLedger()).find((row) => row['编号'] === 'staffing')).toMatchObject({
    文号: '原文未载明',
    对象: '—',
    办理单位的依据: '原文作“各县”',
    注意: '原文没有写哪些人员。',
    原文类别: '原文未载明',
    期限原文: '原文未载明',
    证据: '',
  });
});

test('every row carries the caution, so that a filtered or copied row keeps it', () => {
  for (const row of read(madeLedger())) expect(row['说明']).toBe(TOLD);
});

test('where nobody has looked for evidence yet, the file says that', () => {
  const [row] = read(madeLedger({ reviews: [] }));
  expect(row?.['说明']).toBe(
    '未见后续记录不等于没有落实。数据截至2024年12月31日。尚未核查。“下一个日期”从2024年12月31日算起。',
  );
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '\t=1', '=HYPERLINK("https://example.org","x")'])(
  'a cell that begins as a formula is none: %s',
  (words) => {
    const quote = `${words}等工作`;
    const [row] = read(madeLedger({ commitments: [promise('reply', { id: 'one', at: '#1', quote, what: words })] }));
    expect(row?.['原文']).toBe(`'${quote.trim()}`);
    expect(row?.['承诺（我方概括）']).toBe(`'${words.trim()}`);
  },
);

describe('the real commitments as CSV', () => {
  const rows = read(real);

  test('are all there, in order, each with its words, place, state and evidence', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map((row) => [row['编号'], row['原文'], row['条款'], row['证据数'], row['网址']])).toEqual(
      real.commitments.map(({ id, at, data, evidence }) => [
        id,
        data.quote,
        real.provisions.get(at)?.label,
        String(evidence.length),
        whole(`/commitments/${id}/`),
      ]),
    );
  });

  test('say 未见后续记录 just where there is no evidence, and in every row what that does not mean', () => {
    expect(rows.filter((row) => (row['证据状态'] === '未见后续记录') !== (row['证据数'] === '0'))).toEqual([]);
    expect(rows.filter((row) => !row['说明']?.startsWith('未见后续记录不等于没有落实。'))).toEqual([]);
  });

  test('say so where words were replaced to protect a child', () => {
    const replaced = rows.filter((row) => row['说明']?.endsWith('引文中有去标识化的文字，非原文用字。'));
    expect(replaced.map((row) => row['编号'])).toContain('beilin-household-2-job-2025');
    expect(new Set(replaced.map((row) => row['文号']))).toEqual(new Set(['碑民函〔2025〕1号']));
  });

  test('are the same bytes twice', () => {
    expect(commitmentsAsCsv(real, whole)).toBe(commitmentsAsCsv(real, whole));
  });
});
