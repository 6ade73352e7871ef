import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { attribute, builtPages, textIn } from './built-pages.ts';

const hashOf = (words: string) => `'sha256-${createHash('sha256').update(words).digest('base64')}'`;

/** What may run or dress a page from within it: elements that hold it themselves. */
const inlineOf = ({ elements }: (typeof builtPages)[number]) =>
  elements
    .filter(({ tagName }) => tagName === 'style' || tagName === 'script')
    .filter((one) => attribute(one, 'src') === null && !/json/.test(attribute(one, 'type') ?? ''))
    .map(textIn)
    .filter((words) => words !== '');

const metaOf = ({ elements }: (typeof builtPages)[number], key: string, value: string) =>
  elements.filter(({ tagName, ...one }) => tagName === 'meta' && attribute({ tagName, ...one }, key) === value);

test('every page has one policy, which knows every script and style in it, and no more', () => {
  const wrong = builtPages.filter((page) => {
    const [policy, ...more] = metaOf(page, 'http-equiv', 'Content-Security-Policy');
    const content = policy ? (attribute(policy, 'content') ?? '') : '';
    const hashes = content.match(/'sha256-[^']+'/g) ?? [];
    // WebAssembly runs only where a page says that it needs it.
    const wasm = page.elements.some((one) => attribute(one, 'data-needs-wasm') !== null);
    const needed = new Set(inlineOf(page).map(hashOf));
    return (
      more.length ||
      hashes.length !== needed.size ||
      hashes.some((one) => !needed.has(one)) ||
      wasm !== content.includes(`'wasm-unsafe-eval'`) ||
      /unsafe-(?:inline|hashes)|'unsafe-eval/.test(content)
    );
  });
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('the policy comes before the first thing that it is about', () => {
  const late = builtPages.filter(({ elements }) => {
    const names = elements.map((one) => attribute(one, 'http-equiv') ?? one.tagName);
    const first = names.findIndex((name) => ['script', 'style', 'link'].includes(name));
    return first >= 0 && first < names.indexOf('Content-Security-Policy');
  });
  expect(late.map(({ path }) => path)).toEqual([]);
});

test('no element has a style or a handler of its own: the policy would leave them out', () => {
  const own = builtPages.flatMap(({ path, elements }) =>
    elements.flatMap(({ tagName, attrs }) =>
      attrs
        .filter(({ name }) => name === 'style' || name.startsWith('on'))
        .map(({ name }) => `${path} ${tagName} ${name}`),
    ),
  );
  expect(own).toEqual([]);
});

test('no page tells another host, or its own, where a reader came from', () => {
  const telling = builtPages.filter((page) => {
    const referrers = metaOf(page, 'name', 'referrer').map((one) => attribute(one, 'content'));
    return referrers.join() !== 'no-referrer';
  });
  expect(telling.map(({ path }) => path)).toEqual([]);
});
