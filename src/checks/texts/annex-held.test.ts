import { expect, test } from 'vitest';
import { POLICY, POLICY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { append, problemsOf, replace, write, reprint, type Edit } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { annexHeld } from './annex-held.ts';

/** The policy lists two annexes at its end, and prints `annexes` below. */
const listed = (...annexes: string[]): Edit[] => [
  replace(POLICY, 'foot:\n', 'foot:\n  - attachments: 附件：1.走访登记表 2.发放花名册\n'),
  replace(
    `content/sources/${POLICY_SOURCE}`,
    '\n青禾县民政局\n',
    '\n附件：1.走访登记表 2.发放花名册\n\n青禾县民政局\n',
  ),
  reprint(POLICY, POLICY_SOURCE, '不得拖欠。', ['不得拖欠。', ...annexes].join('\n\n')),
];
const NOTE = `
- id: qinghe-annex-2
  at: '#attachments'
  quote: 2.发放花名册
  kind: annex
  says: 附件2没有公开。
`;
const wrong = (line: number, mark: string, words: string, place: string) =>
  `${POLICY}:${line} 这里说到${mark}（\`${words}\`），本站没有收录。 [annex-held]\n  核对源文件：里面有的，补上全文，前面单独一行写“${mark}”；另是一份文本的，在 content/citations/qing-min-fa-2030-7.yaml 写它 \`relation: annexes\`；没有公开的，在 \`#${place}\` 写一条 \`kind: annex\` 的注。`;

breaks(annexHeld, [
  {
    rule: 'an annex that the list at the end names is held',
    edits: listed(),
    problems: [wrong(8, '附件1', '1.走访登记表', 'attachments'), wrong(8, '附件2', '2.发放花名册', 'attachments')],
  },
  {
    rule: 'an annex that a sentence sends its reader to is held, and told once',
    edits: [reprint(POLICY, POLICY_SOURCE, '不得拖欠。', '不得拖欠，花名册见附件3，填法也见附件3。')],
    problems: [wrong(33, '附件3', '附件3', '2.p1.2')],
  },
]);

/** What the check tells of a policy that prints one of its two annexes, and `more` of it. */
const told = (...more: Edit[]) =>
  problemsOf([...listed('附件1', '走访登记表由村填写。'), ...more]).filter((said) => said.includes('[annex-held]'));

test('an annex that is printed below is held', () => {
  expect(told(reprint(POLICY, POLICY_SOURCE, '由村填写。', '由村填写。\n\n附 件 二\n\n花名册由乡镇填写。'))).toEqual(
    [],
  );
});

test('a note on its words says that an annex is not published', () => {
  expect(told(append('content/notes/qing-min-fa-2030-7.yaml', NOTE))).toEqual([]);
});

test('a citation leads to the text that is the annex', () => {
  const citation = NOTE.replace(/^\n- id.*\n {2}/, '- ').replace(
    /kind: annex\n.*/,
    'work: village-child-worker\n  relation: annexes',
  );
  expect(told(write('content/citations/qing-min-fa-2030-7.yaml', citation))).toEqual([]);
});
