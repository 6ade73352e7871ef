import { expect, test } from 'vitest';
import { STYLE, reached, shownElsewhere } from '../../../src/dev/reached.ts';
import { STYLE_PAGE, stylePage } from '../../../src/integrations/style-page.ts';

test('every component is shown on the page of components, or on a page that it names', () => {
  expect([...reached(STYLE)].filter((file) => file.startsWith('src/components/')).length).toBeGreaterThan(50);
  expect(shownElsewhere().filter(({ pages }) => pages.length === 0)).toEqual([]);
});

test('the page of components has an address only while the site is worked on', () => {
  const added = (command: 'dev' | 'build') => {
    const patterns: string[] = [];
    const setUp = stylePage().hooks['astro:config:setup'];
    void setUp?.({ command, injectRoute: ({ pattern }: { pattern: string }) => patterns.push(pattern) } as never);
    return patterns;
  };
  expect([added('dev'), added('build')]).toEqual([[STYLE_PAGE], []]);
});
