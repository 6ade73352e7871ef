import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { builtPages } from './built-pages.ts';

const validator = new HtmlValidate({
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

test('every page is valid HTML', async () => {
  const wrong: string[] = [];
  for (const { path, html } of builtPages) {
    const report = await validator.validateString(html, path);
    for (const { messages } of report.results) {
      wrong.push(...messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`));
    }
  }
  expect(wrong).toEqual([]);
  // Every page in one test: on a busy machine that takes its time.
}, 300_000);
