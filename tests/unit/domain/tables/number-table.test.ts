import { expect, test } from 'vitest';
import { readBody } from '../../markdown/read-body.ts';

const numbered = (body: string) =>
  readBody(body).map(({ id, parent, kind, label, words }) => [id, parent, kind, label, words]);

test('a table has its caption, unit, cells and notes as provisions under the section it stands in', () => {
  const body = `## 一、标准

下列各项：
表2-1　甲
标准
单位：元
| 项 | 值 |
|---|---|
| 乙 | 1 |
注：1.丙。
2.丁。

后文。`;
  expect(numbered(body)).toEqual([
    ['1', null, 'heading', '第一部分', '一、标准'],
    ['1.p1', '1', 'paragraph', '第一部分第1段', '下列各项：'],
    ['t1', '1', 'heading', '表2-1', '表2-1　甲标准'],
    ['t1.p1', 't1', 'paragraph', '表2-1单位', '单位：元'],
    ['t1.1.1', 't1', 'cell', '表2-1第1行第1列', '项'],
    ['t1.1.2', 't1', 'cell', '表2-1第1行第2列', '值'],
    ['t1.2.1', 't1', 'cell', '表2-1第2行第1列', '乙'],
    ['t1.2.2', 't1', 'cell', '表2-1第2行第2列', '1'],
    ['t1.p2.1', 't1', 'item', '表2-1注第1项', '注：1.丙。'],
    ['t1.p2.2', 't1', 'item', '表2-1注第2项', '2.丁。'],
    ['1.p2', '1', 'paragraph', '第一部分第2段', '后文。'],
  ]);
});

test('tables are counted through the text; one without a caption is named by its count, in an annex with the annex', () => {
  const body = '| 甲 |\n| 乙 |\n1.丙。\n1.丁。\n\n附件2\n\n| 戊 |\n| 己 |\n\n表一 庚\n| 辛 |\n| 壬 |';
  expect(numbered(body).map(([id, parent, , label]) => [id, parent, label])).toEqual([
    ['t1.1.1', null, '第1张表第1行第1列'],
    ['t1.2.1', null, '第1张表第2行第1列'],
    ['t1.p1.1', null, '第1张表注第1项'],
    ['t1.p1.1b', null, '第1张表注第1项'],
    ['a2', null, '附件2'],
    ['t2.1.1', 'a2', '附件2第2张表第1行第1列'],
    ['t2.2.1', 'a2', '附件2第2张表第2行第1列'],
    ['t3', 'a2', '附件2表一'],
    ['t3.1.1', 't3', '附件2表一第1行第1列'],
    ['t3.2.1', 't3', '附件2表一第2行第1列'],
  ]);
});

test('a section that opens right above a table is no caption', () => {
  expect(numbered('（一）甲\n乙\n| 丙 |\n| 丁 |').map(([id, , , , words]) => [id, words])).toEqual([
    ['1', '（一）甲'],
    ['t1', '乙'],
    ['t1.1.1', '丙'],
    ['t1.2.1', '丁'],
  ]);
});
