import { cut, remove, replace } from '../fixture.ts';
import { type BadInput, DANGERS } from './bad-input.ts';

/** Words of danger that would be met with silence, or lead nowhere. */
export const dangers: BadInput[] = [
  {
    rule: 'there is a list of words of danger',
    edits: [remove(DANGERS)],
    problems: [
      'content/dangers.yaml:1 没有这个文件。 [readable]\n  补上这个文件：没有它，读者打出危险的字，网站就不会先显示报告和电话。',
    ],
  },
  {
    rule: 'a kind of danger leads to a situation',
    edits: [cut(DANGERS, '    situation: hurt\n')],
    problems: ['content/dangers.yaml:11 缺少字段 `kinds.situation`。 [schema]\n  补上 `kinds.situation`。'],
  },
  {
    rule: 'a word of danger has more than one character',
    edits: [replace(DANGERS, "['打<孩>', 挨打", '[打, 挨打')],
    problems: ['content/dangers.yaml:18 `kinds.words` 是 `打`。 [schema]\n  写两个字以上：一个字太容易碰上。'],
  },
  {
    rule: 'the number to call is one that every reader knows',
    edits: [replace(DANGERS, "call: ['110']", "call: ['12345']")],
    problems: ['content/dangers.yaml:17 `kinds.call` 是 `12345`，没有这个值。 [schema]\n  写其中一个：110、119、120。'],
  },
];
