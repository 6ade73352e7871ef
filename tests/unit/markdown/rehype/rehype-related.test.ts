import { expect, test } from 'vitest';
import { rehypeRelated } from '../../../../src/markdown/rehype/rehype-related.ts';
import { readBody } from '../read-body.ts';
import { through } from '../rehype-provisions.ts';

const relatedTo = () => [{ name: '被引用', links: [{ path: '/documents/a/#p1', label: '某函 第1段' }] }];

test('what bears on a provision stands behind it, one tap away, and behind no heading', () => {
  const html = through(rehypeRelated, {
    href: (path) => `/x${path}`,
    relatedTo,
  });
  expect(html).toContain(
    '</p><details class="tie"><summary>被引用 1</summary><ul><li><a href="/x/documents/a/#p1">某函 第1段</a></li></ul></details></div>',
  );
  expect(html.match(/<details/g)).toHaveLength(1);
});

test('nothing stands between the cells of a table', () => {
  const table = readBody('表1 甲\n| 乙 | 丙 |\n|---|---|\n| 1 | 2 |\n注：丁。\n');
  expect(through(rehypeRelated, { href: (path) => path, relatedTo }, table)).not.toContain('<details');
});
