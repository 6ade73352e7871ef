import { expect, test } from 'vitest';
import { renderBody } from '../../../../src/markdown/render-text.ts';
import { readBody } from '../read-body.ts';

const bare = {
  href: (path: string) => path,
  noteNumbers: new Map(),
  marksOf: () => [],
  relatedTo: () => [],
  anchorsOf: () => [],
  citationOf: () => null,
  pictureOf: () => null,
};
/** The HTML of a body, without the permalinks and the roles, a tag of the table a line. */
const rendered = (body: string) =>
  renderBody(readBody(body), bare)
    .replace(/<a class="pl"[^>]*>¶<\/a>/g, '')
    .replace(/ role="\w+"/g, '')
    .replace(/(?<=>)(?=<(?:t|caption|div)|<\/t(?!d))(?<!<td>)/g, '\n')
    .split('\n');

test('a table is one to everybody: its head, its merged cells, and what names each cell', () => {
  const body = `表1 甲
单位：元
| 类别 | 每月 | << |
| ^^ | 散居 | 集中 |
|---|---|---|
| 孤儿 | 1600 | 2000 |
| ^^ | 800 | << |
| 困境 | | <5> |
注：乙。`;
  expect(rendered(body)).toEqual([
    '<table class="printed-table">',
    '<caption><span id="t1" class="pv">表1 甲</span><span id="t1.p1" class="pv">单位：元</span></caption>',
    '<thead>',
    '<tr>',
    '<th id="t1.1.1" scope="col" rowspan="2">类别</th>',
    '<th id="t1.1.2" scope="col" colspan="2">每月</th>',
    '</tr>',
    '<tr>',
    '<th id="t1.2.2" scope="col">散居</th>',
    '<th id="t1.2.3" scope="col">集中</th>',
    '</tr>',
    '</thead>',
    '<tbody>',
    '<tr>',
    '<th id="t1.3.1" rowspan="2" data-name="类别" scope="row">孤儿</th>',
    '<td id="t1.3.2" data-name="每月，散居" headers="t1.1.2 t1.2.2 t1.3.1">1600</td>',
    '<td id="t1.3.3" data-name="每月，集中" headers="t1.1.2 t1.2.3 t1.3.1">2000</td>',
    '</tr>',
    '<tr data-kept="类别：孤儿">',
    '<td id="t1.4.2" colspan="2" data-name="每月，散居，集中" headers="t1.1.2 t1.2.2 t1.2.3 t1.3.1">800</td>',
    '</tr>',
    '<tr>',
    '<th id="t1.5.1" data-name="类别" scope="row">困境</th>',
    '<td></td>',
    '<td id="t1.5.3" data-name="每月，集中" headers="t1.1.2 t1.2.3 t1.5.1">&#x3C;5></td>',
    '</tr>',
    '</tbody>',
    '</table>',
    '<div class="printed-notes"><p id="t1.p2" class="pv">注：乙。</p></div>',
  ]);
});

test('a plain table lists no header cells, one without a head has none, and a wide one is moved in a frame', () => {
  expect(rendered('| 甲 | 乙 |\n|---|---|\n| 丙 | 丁 |').filter((line) => line.includes('headers'))).toEqual([]);
  expect(
    rendered('| 甲 | 乙 |\n| 丙 | 丁 |').filter((line) => line.includes('thead') || line.includes('data-name')),
  ).toEqual([]);
  const wide = (columns: number) => rendered(`表3 甲\n${`|${'乙|'.repeat(columns)}\n`.repeat(2)}`)[0];
  expect(wide(7)).toBe('<table class="printed-table">');
  expect(wide(8)).toBe('<div class="scroll" tabindex="0" aria-label="表3 甲，可左右移动">');
});
