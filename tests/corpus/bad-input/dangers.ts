import { cut, remove, replace } from '../fixture.ts';
import type { BadInput } from './bad-input.ts';

const DANGERS = 'content/dangers.yaml';

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
    rule: 'a word of danger is no harmless one',
    edits: [replace(DANGERS, 'harmless: [不挨打]', 'harmless: [不挨打, 挨打]')],
    problems: [
      'content/dangers.yaml:20 “挨打”又是危险的说法（第18行），又写在 harmless 里：打这个字什么也不会显示。 [danger-once]\n  从其中一处删去；拿不准就从 harmless 里删去，漏掉危险比多显示一次更坏。',
    ],
  },
  {
    rule: 'a word of danger is listed once',
    edits: [replace(DANGERS, '摔…伤]', '摔…伤, 挨打]')],
    problems: ['content/dangers.yaml:18 说法“挨打”在第18行已经有了。 [danger-once]\n  删去一处，留下更急的那一类。'],
  },
  {
    rule: 'a group in a word of danger is one that is listed',
    edits: [replace(DANGERS, '打<孩>', '打<亲>')],
    problems: [
      'content/dangers.yaml:18 说法“打<亲>”里的 <亲> 在 groups 里没有。 [danger-grouped]\n  写成有的：<孩>；或在 groups 里加一行“亲”。',
    ],
  },
  {
    rule: 'a kind of danger leads to a situation',
    edits: [cut(DANGERS, '    situation: hurt\n')],
    problems: ['content/dangers.yaml:11 缺少字段 `kinds.situation`。 [schema]\n  补上 `kinds.situation`。'],
  },
  {
    rule: 'the situation that a kind of danger leads to exists',
    edits: [replace(DANGERS, 'situation: hurt', 'situation: hurtt')],
    problems: [
      'content/dangers.yaml:16 没有情形 `hurtt`。 [reference-known]\n  写 `hurt`，或在 content/situations 里加上 `hurtt`。',
    ],
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
