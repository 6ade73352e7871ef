import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { guardPage, policyOf } from '../../../src/integrations/page-guard.ts';

const hashOf = (words: string) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('what runs inline is allowed by its hash, and once; data and files of the site need none', () => {
  const policy = policyOf(
    page(
      '<style>a{}</style><script type="application/ld+json">{"a":1}</script>',
      '<script>one()</script><script>one()</script><script type="module">two()\n</script><script type="module" src="/a.js"></script>',
    ),
  );
  expect(policy.split('; ')).toEqual([
    "default-src 'self'",
    "img-src 'self' data: blob:",
    `script-src 'self' ${hashOf('one()')} ${hashOf('two()\n')}`,
    `style-src 'self' ${hashOf('a{}')}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
  ]);
});

test('a page that computes with WebAssembly says so, and it alone may', () => {
  const script = (html: string) => /script-src[^;]*/.exec(policyOf(html))?.[0];
  expect(script(page('', '<x-y data-needs-wasm></x-y>'))).toBe(`script-src 'self' 'wasm-unsafe-eval'`);
  expect(script(page('', '<p>data-needs-wasm</p>'))).toBe(`script-src 'self'`);
});

test('a hash is of what stands between the tags, whatever the tags say', () => {
  const policy = policyOf(page('', `<script async data-a="b > c">x</script>`.replace(' > ', ' ')));
  expect(policy).toContain(`script-src 'self' ${hashOf('x')};`);
});

test('the policy stands before all that it is about, and no address is told to others', () => {
  const guarded = guardPage(page('<script>x</script>'));
  const start = '<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="';
  expect(guarded.startsWith(start)).toBe(true);
  expect(guarded.match(/<meta name="referrer" content="no-referrer">/g)).toHaveLength(1);
  const had = guardPage(page('<meta name="referrer" content="no-referrer">'));
  expect(had.match(/<meta name="referrer"/g)).toHaveLength(1);
});

test('a page that leads on says so in Chinese, and is guarded like the others', () => {
  const astros = `<!doctype html>
<title>Redirecting to: /x/a/#b</title>
<meta http-equiv="refresh" content="0;url=/x/a/?c&amp;d#b">
<meta name="robots" content="noindex">
<link rel="canonical" href="https://example.org/x/a/">
<body>
	<a href="/x/a/">Redirecting to <code>/x/a/</code></a>
</body>`;
  const led = guardPage(astros);
  expect(led).toContain('<meta http-equiv="refresh" content="0;url=/x/a/?c&amp;d#b">');
  expect(led).toContain('<p>这一页换了地址：<a href="/x/a/?c&amp;d#b">到新的地址去</a></p>');
  expect(led).toContain('<link rel="canonical" href="https://example.org/x/a/">');
  expect(led).toContain(`script-src 'self'; style-src 'self';`);
  expect(led).toContain('<html lang="zh-CN">');
});

test('a page without a head is not published without a policy', () => {
  expect(() => guardPage('<p>x</p>')).toThrow('网页没有 <head>，放不进内容安全策略。');
});
