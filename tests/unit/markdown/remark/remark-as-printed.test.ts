import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { remarkAsPrinted } from '../../../../src/markdown/remark/remark-as-printed.ts';
import { toldOf } from '../../../../src/markdown/tell.ts';

function told(body: string) {
  const file = new VFile({ path: 'content/policies/t.md', value: body });
  const chain = unified().use(remarkParse).use(remarkAsPrinted);
  chain.runSync(chain.parse(file), file);
  return file;
}
const placesIn = (body: string) => told(body).messages.map(({ line, reason }) => [line, reason]);
const wrong = (words: string) => `Markdown 会改变印的字 \`${words}\`。`;

describe('what official print holds is no Markdown', () => {
  test.each([
    '1.负责推进',
    '《关于贯彻落实<中共中央国务院关于甲的决定>的意见》',
    '民发[2019]34号',
    '“收入+支出+财产”识别机制',
    '{甲}、甲~乙、10:30、甲|乙、5<6、甲 & 乙',
    '“聚力护童--甲”项目',
    '甲\n\n## 一、乙\n\n丙\n一是丁\n\n---\n\n己',
  ])('%s', (words) => {
    expect(placesIn(words)).toEqual([]);
  });
});

describe('Markdown that would change the words is told with its line', () => {
  test.each([
    ['emphasis', '*甲*'],
    ['strong', '甲**乙**丙'],
    ['a list', '- 甲'],
    ['a numbered list', '1. 甲'],
    ['a quotation', '> 甲'],
    ['code by a mark', '`甲`'],
    ['code by indentation', '    甲'],
    ['a link', '[甲](https://example.org)'],
    ['a picture', '![甲](a.png)'],
    ['HTML', '甲<br>乙'],
    ['a block of HTML', '<div>甲</div>'],
    ['a definition', '[甲]: https://example.org'],
  ])('%s', (_, words) => {
    expect(placesIn(`甲\n\n${words}\n`)).toEqual([[3, wrong(words)]]);
  });

  test('a line break by two spaces', () => {
    expect(placesIn('甲  \n乙')).toEqual([[1, wrong('甲  ')]]);
  });

  test('a `---` right under a paragraph, which would make it a heading', () => {
    expect(placesIn('甲\n---\n')).toEqual([[1, wrong('甲')]]);
  });

  test('every one of them', () => {
    expect(placesIn('- 甲\n\n乙\n\n> 丙\n')).toEqual([
      [1, wrong('- 甲')],
      [5, wrong('> 丙')],
    ]);
  });

  test('as a message of the file, with the mend, that any reporter of the ecosystem can print', () => {
    const file = told('甲\n\n- 乙');
    expect(String(file.messages[0])).toBe(`content/policies/t.md:3:1: ${wrong('- 乙')}`);
    expect(toldOf(file)).toEqual([
      {
        line: 3,
        wrong: wrong('- 乙'),
        mend: '在被 Markdown 当作记号的符号前加反斜杠；是行首行末的空格的，删去。',
        check: 'as-printed',
      },
    ]);
  });
});
