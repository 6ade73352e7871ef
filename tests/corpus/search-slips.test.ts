import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readYaml } from '../../src/content/reading/read-yaml.ts';
import { ask } from '../search/asked.ts';

const read = (name: string) => readFileSync(`tests/search/${name}`, 'utf8');
/** A list of one question a line. */
const lines = (name: string) =>
  read(name)
    .split('\n')
    .filter((line) => line && !line.startsWith('#'));
const share = (part: number, whole: unknown[]) => part / Math.max(1, whole.length);

const right = lines('right.txt');
const slips = z
  .array(z.strictObject({ typed: z.string(), meant: z.string(), held: z.boolean().optional() }))
  .parse(readYaml('slips.yaml', read('slips.yaml')).yaml.value);

test('of right words and sentences none is rewritten, and at most one in fifty gets an offer', async () => {
  const answers = await Promise.all(right.map(ask));
  expect(right.length).toBeGreaterThanOrEqual(300);
  expect(answers.filter(({ read: rewritten }) => rewritten !== null)).toEqual([]);
  expect(share(answers.filter(({ suggestion }) => suggestion !== null).length, right)).toBeLessThanOrEqual(0.02);
});

test('of real slips at least four in five are offered rightly, and none is looked for unasked', async () => {
  const answers = await Promise.all(slips.map(async ({ typed, meant }) => ({ meant, ...(await ask(typed)) })));
  expect(slips.length).toBeGreaterThanOrEqual(60);
  expect(answers.filter(({ read: rewritten }) => rewritten !== null)).toEqual([]);
  expect(share(answers.filter(({ suggestion, meant }) => suggestion === meant).length, slips)).toBeGreaterThanOrEqual(
    0.8,
  );
});
