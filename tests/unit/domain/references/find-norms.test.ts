import { expect, test } from 'vitest';
import { findNorms } from '../../../../src/domain/references/find-norms.ts';

const told = (words: string) =>
  findNorms(words).map(({ modals, actor, condition }) => [modals.join('、'), actor, condition]);

test.each([
  ['第八条　学校应当每学期组织一次检查。', [['应当', '学校', null]]],
  ['任何组织和个人不得披露儿童的个人信息。', [['不得', '任何组织和个人', null]]],
  ['县级以上人民政府及其有关部门还应当依法及时公布目录。', [['应当', '县级以上人民政府及其有关部门', null]]],
  ['依照前款规定，医疗机构必须留存记录。', [['必须', '医疗机构', null]]],
  ['（三）监护人不得虐待儿童；', [['不得', '监护人', null]]],
  ['禁止拐卖儿童。', [['禁止', null, null]]],
  ['学校应当登记，不得泄露。', [['应当、不得', '学校', null]]],
  [
    '学校应当登记；监护人应当配合。',
    [
      ['应当', '学校', null],
      ['应当', '监护人', null],
    ],
  ],
  [
    '学校应当登记，监护人应当配合。',
    [
      ['应当', '学校', null],
      ['应当', '监护人', null],
    ],
  ],
  ['受委托照护人不能继续照护的，应当提前告知。', [['应当', null, '受委托照护人不能继续照护的']]],
  ['第五条　发现侵害，情节严重的，应当立即报告。', [['应当', null, '发现侵害，情节严重的']]],
  ['根据需要应当增加人员。', [['应当', null, null]]],
  ['应当报告而没有报告的，由主管部门责令改正。', []],
  ['本条例自2034年1月1日起施行。', []],
  ['', []],
] as const)('%s', (words, norms) => {
  expect(told(words)).toEqual(norms);
});

test('a sentence that opens with the word that binds goes on with the subject before it, and says from where', () => {
  expect(findNorms('学校应当登记；并应当保密。').map(({ actor, actorFrom }) => [actor, actorFrom])).toEqual([
    ['学校', null],
    ['学校', '学校应当登记；'],
  ]);
});

test('a sentence that forbids everybody is not laid on whom the sentence before names', () => {
  expect(findNorms('学校应当登记。禁止泄露。').map(({ actor }) => actor)).toEqual(['学校', null]);
});

test('a norm is the sentence that it stands in, by its place', () => {
  const words = '学校登记。 监护人应当配合。';
  const [norm] = findNorms(words);
  expect(norm && words.slice(norm.start, norm.end)).toBe('监护人应当配合。');
  expect(norm?.quote).toBe('监护人应当配合。');
});

test.each(['应当'.repeat(50_000), '，的应当'.repeat(50_000), `${'甲'.repeat(1_000_000)}应当`])(
  'a line that no law prints is read through once, not once for each word in it',
  (words) => {
    expect(findNorms(words).length).toBeLessThan(1_000);
  },
);
