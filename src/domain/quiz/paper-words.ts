import type { QuizItem } from './quiz-item.ts';
import { letterOf, type PaperQuestion } from './draw-paper.ts';

/** What is written by hand at the head of a paper. */
export const PAPER_BLANKS = ['姓名', '单位', '日期', '得分'] as const;

const DRILLS: Record<NonNullable<QuizItem['drill']>, string> = {
  first: '先做什么',
  next: '接着做什么',
  whom: '向谁、找谁',
  soon: '多久、多快',
  silent: '什么不说、不写',
  entitled: '符合哪一项',
};

/** What a question asks for, in words. */
export const sayAsks = ({ drill }: QuizItem): string => (drill === undefined ? '原文怎么写' : DRILLS[drill]);

/** How a learner fills in a paper of `number` questions. */
export const howToFill = (number: number): string =>
  `每题只选一个答案，把字母写在题前的括号里。每题 1 分，满分 ${number} 分。`;

/** How a trainer marks a paper. */
export const howToMark = (number: number): string =>
  `每对一题得 1 分，满分 ${number} 分；要换成百分，用对的题数乘 100，除以 ${number}。不倒扣。问“先做什么”“向谁”的情形题错了的，课后当面再讲一遍，比总分要紧。怎样评分是本站的建议，文件没有规定。`;

/** The name of a paper: 试卷（题号 1，10 题）. */
export const namePaper = (name: string, seed: string, number: number): string =>
  `${name}（题号 ${seed}，${number} 题）`;

/** What the key says of a question: its letter and answer, what it rests on, and what a law wants sooner. */
export const sayKey = ({ item, right }: PaperQuestion): string =>
  `${letterOf(right)}. ${item.right}（${item.words.place}：“${item.words.quote}”）${item.sooner ?? ''}`;

/** What stands where the chosen modules hold fewer questions than asked for; empty where they hold enough. */
export const sayFewer = (drawn: number, number: number): string =>
  drawn < number ? `所选的讲只够 ${drawn} 题：每份试卷至少一半是情形题，同一件事不问两次。多选几讲，题就多。` : '';
