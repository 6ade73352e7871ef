import { HtmlValidate, StaticConfigLoader } from 'html-validate/node';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const loader = new StaticConfigLoader({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // The compiler writes attributes its own way; how they are quoted is not what readers meet.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'no-inline-style': 'off',
    'long-title': 'off',
    // A document's title may be longer than a search engine shows, and telephone numbers are printed words.
    'tel-non-breaking': 'off',
    'prefer-native-element': 'off',
    'require-sri': 'off',
  },
});
// Left to itself it works the rules out anew for every page, which takes a third of the time.
const rules = await loader.getConfigFor('');
loader.getConfigFor = () => rules;
const validator = new HtmlValidate(loader);

/** Few enough that to look at them is never long. */
const AT_ONCE = 40;
const parts = Array.from({ length: Math.ceil(builtPages.length / AT_ONCE) }, (_, i) => i * AT_ONCE);

test.each(parts)('every page is valid HTML (from page %i on)', async (from) => {
  const wrong: string[] = [];
  for (const { path, html } of builtPages.slice(from, from + AT_ONCE)) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(wrong).toEqual([]);
});
