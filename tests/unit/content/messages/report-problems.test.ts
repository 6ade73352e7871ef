import { expect, test } from 'vitest';
import { reportProblems } from '../../../../src/content/messages/report-problems.ts';

const problems = [
  { file: 'content/a.yaml', line: 3, wrong: '没有字段 `waht`。', mend: '写 `what`。', check: 'schema', lacks: ['a'] },
  { file: 'content/甲,乙:丙.md', line: 1, wrong: '引文 `100%` 不在 t#1 里。', mend: '照印的写：`99%`。', check: 'quote-stands' },
];

test('people read two lines for each problem', () => {
  expect(reportProblems(problems, 'text')).toBe(
    'content/a.yaml:3 没有字段 `waht`。 [schema]\n  写 `what`。\ncontent/甲,乙:丙.md:1 引文 `100%` 不在 t#1 里。 [quote-stands]\n  照印的写：`99%`。',
  );
});

test('programs read a list, which is empty where nothing is wrong', () => {
  expect(JSON.parse(reportProblems(problems, 'json'))).toEqual([
    { file: 'content/a.yaml', line: 3, check: 'schema', wrong: '没有字段 `waht`。', mend: '写 `what`。' },
    { file: 'content/甲,乙:丙.md', line: 1, check: 'quote-stands', wrong: '引文 `100%` 不在 t#1 里。', mend: '照印的写：`99%`。' },
  ]);
  expect(reportProblems([], 'json')).toBe('[]');
});

test('a code host reads one line for each problem, in which no sign ends it early', () => {
  expect(reportProblems(problems, 'github')).toBe(
    '::error file=content/a.yaml,line=3,title=schema::没有字段 `waht`。%0A写 `what`。\n::error file=content/甲%2C乙%3A丙.md,line=1,title=quote-stands::引文 `100%25` 不在 t#1 里。%0A照印的写：`99%25`。',
  );
});
