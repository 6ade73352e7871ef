import { expect, test } from 'vitest';
import { checkJson } from '../../../../src/views/benefits/check-json.ts';
import { checkData } from '../../../../src/library/checklist.ts';
import { library } from '../../exports/real-library.ts';

test('the data of the checklist hold no tag and no empty words, and lose nothing else', () => {
  const json = checkJson(library);
  expect(json).not.toContain('<');
  expect(json).not.toContain('"says":""');
  expect(Object.keys(JSON.parse(json) as object)).toEqual([...Object.keys(checkData(library)), 'presets']);
});
