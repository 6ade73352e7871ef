import { expect, test } from 'vitest';
import { readModule } from '../../../src/markdown/read-module.ts';

const read = (...lines: string[]) => readModule(lines.join('\n'), 10);

test('a section holds paragraphs, lists and components, each with its line in the file', () => {
  const { sections, strange } = read('## 甲', '', '乙。', '', '- 丙', '- 丁', '', '<Provision at="a#1" quote="戊" />');
  expect(strange).toEqual([]);
  expect(sections).toEqual([
    {
      title: '甲',
      line: 11,
      blocks: [
        { kind: 'prose', text: '乙。', line: 13 },
        { kind: 'list', items: ['丙', '丁'], line: 15 },
        { kind: 'component', name: 'Provision', props: { at: 'a#1', quote: '戊' }, holds: [], line: 18 },
      ],
    },
  ]);
});

test('a component is the same on one line and on several', () => {
  const [several] = read('## 甲', '<Notes>', '乙。', '</Notes>').sections;
  const [one] = read('## 甲', '', '<Notes>乙。</Notes>').sections;
  const wordsIn = (section: typeof one) =>
    section?.blocks.map((block) =>
      block.kind === 'component' ? block.holds.map((inner) => 'text' in inner && inner.text) : [],
    );
  expect(wordsIn(one)).toEqual([['乙。']]);
  expect(wordsIn(several)).toEqual([['乙。']]);
});

test('components on lines one under the other are each one', () => {
  const [section] = read('## 甲', '', '<Amount id="a" />', '<Amount id="b" />').sections;
  expect(section?.blocks.map((block) => block.kind === 'component' && [block.props['id'], block.line])).toEqual([
    ['a', 13],
    ['b', 14],
  ]);
});

test('lines of a paragraph are joined without a space', () => {
  expect(read('## 甲', '', '乙', '丙。').sections[0]?.blocks).toEqual([{ kind: 'prose', text: '乙丙。', line: 13 }]);
});

test('expressions and imports are strange, with their line', () => {
  const { strange } = read('## 甲', '', '{1 + 1}', '', '乙{1}。');
  expect(strange.map(({ line, wrong }) => [line, wrong])).toEqual([
    [13, '一讲里不能有 `{1 + 1}`。'],
    [15, '一行字里面夹着 `{1}`。'],
  ]);
});

test('a component that is not closed is no MDX', () => {
  expect(() => read('## 甲', '', '<Notes>', '乙')).toThrow('Expected a closing tag for `<Notes>`');
});
