import { expect, test } from 'vitest';
import type { QuizItem } from '../../../../src/domain/quiz/quiz-item.ts';
import { whereTaught } from '../../../../src/domain/quiz/where-taught.ts';
import type { TrainingModule } from '../../../../src/domain/training/training-module.ts';

const words = (quote: string) => ({ at: 'a#1', quote, place: { text: 'a', label: '一' } });
const module = (id: string, quote: string) =>
  ({
    id,
    topic: words('题'),
    sections: [{ title: '', line: 1, notes: [], blocks: [{ kind: 'words', words: words(quote), line: 1 }] }],
  }) as unknown as TrainingModule;
const item = (quote: string) => ({ id: 'q', module: 'first', words: { at: 'a#1', quote, place: '' } }) as QuizItem;
const modules = [module('first', '每年培训一次，每季度走访一次。'), module('second', '及时报告')];

test('a question stays where the words of its answer are shown', () => {
  expect(whereTaught(item('每季度走访一次'), modules).map((one) => one.module)).toEqual(['first']);
});

test('it moves to the module that shows them, or a part of them', () => {
  expect(whereTaught(item('负责及时报告的人'), modules).map((one) => one.module)).toEqual(['second']);
});

test('what no module shows is not asked', () => {
  expect(whereTaught(item('发放补贴'), modules)).toEqual([]);
});
