import { expect, test } from 'vitest';
import { buildOptions } from '../../../../scripts/options/build-options.ts';
import { readOptions } from '../../../../scripts/options/read-options.ts';

const ALL =
  '这个命令写成：npm run build -- --base /x/ --site https://example.org --day 2026-11-01 --out dist（选项都可以不写）。';

test('options are read in both their forms, and have their defaults', () => {
  expect(buildOptions(['--base', '/x/', '--out=a b'])).toEqual({ base: '/x/', out: 'a b' });
  expect(buildOptions([])).toEqual({ base: '/', out: 'dist' });
});

test.each([
  [['--bsae', '/x/'], '没有 --bsae 这个选项。\n  写成 --base /x/。'],
  [['--verbose'], `没有 --verbose 这个选项。\n  ${ALL}`],
  [['-o', 'x'], `没有 -o 这个选项。\n  ${ALL}`],
  [['/x/'], `“/x/”不是选项，也不是哪个选项的值。\n  ${ALL}`],
  [['--out'], '--out 后面没有写值。\n  写成 --out dist。'],
  [['--out', '--base', '/x/'], '--out 后面没有写值。\n  写成 --out dist。'],
  [['--out', 'a', '--out', 'b'], '--out 写了两次：a 和 b。\n  只留一个。'],
  [['--base', 'x'], '--base x 不是网址里的路径。\n  前后都带斜线，用字母、数字和连字符，写成 --base /x/。'],
  [['--base', '/../'], '--base /../ 不是网址里的路径。\n  前后都带斜线，用字母、数字和连字符，写成 --base /x/。'],
  [
    ['--site', 'example.org'],
    '--site example.org 不是网站的地址。\n  只写协议和域名，写成 --site https://example.org；路径写在 --base 里。',
  ],
  [['--day', '2026-02-30'], '没有“2026-02-30”这一天。\n  写成 --day 2026-11-01。'],
])('what cannot be taken is told in one sentence, with the mend: %j', (args, wrong) => {
  expect(() => buildOptions(args)).toThrow(new Error(wrong));
});

test('a command without options says so', () => {
  expect(() => readOptions('lock', {}, ['--fast'])).toThrow(
    new Error('没有 --fast 这个选项。\n  这个命令没有选项，直接写：npm run lock。'),
  );
});
