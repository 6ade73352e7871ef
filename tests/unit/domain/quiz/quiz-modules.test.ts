import { expect, test } from 'vitest';
import { sortByModule, type SortingModule } from '../../../../src/domain/quiz/quiz-modules.ts';

const module = (id: string, sorts: Partial<SortingModule>): SortingModule => ({
  id,
  takes: [],
  topics: [],
  words: [],
  agencies: [],
  ...sorts,
});
const modules = sortByModule([
  module('rest', { takes: ['task', 'rhythm'] }),
  module('minds', { topics: ['health'], words: ['心理'] }),
  module('homes', { topics: ['homes'], agencies: ['federation'] }),
]);

test('a question for how often goes by its words, then by its topic, then to the module that takes the rest', () => {
  expect(modules.ofDue({ topic: 'homes', quote: '每年测评心理一次' })).toBe('minds');
  expect(modules.ofDue({ topic: 'homes', quote: '每年检查一次' })).toBe('homes');
  expect(modules.ofDue({ topic: 'roads', quote: '每年检查一次' })).toBe('rest');
});

test('a question for who does something goes by the body, then to the module that takes the rest', () => {
  expect(modules.ofAgency('federation')).toBe('homes');
  expect(modules.ofAgency('police')).toBe('rest');
});

test('what no module takes belongs to none', () => {
  expect(modules.of('amount')).toBeUndefined();
});
