import { expect, test } from 'vitest';
import { checkFormat } from '../../../../scripts/options/check-options.ts';

test.each([
  [[], 'text'],
  [['--format', 'text'], 'text'],
  [['--format=json'], 'json'],
  [['--format', 'github'], 'github'],
])('%j asks for %s', (args, format) => {
  expect(checkFormat(args)).toBe(format);
});

test.each([
  [['--format', 'xml'], '没有 xml 这种格式。\n  写成 --format text、--format json、--format github 中的一个。'],
  [['--format'], '--format 后面没有写值。\n  写成 --format json。'],
  [['--fromat', 'json'], '没有 --fromat 这个选项。\n  写成 --format json。'],
])('%j is refused', (args, wrong) => {
  expect(() => checkFormat(args)).toThrow(new Error(wrong));
});
