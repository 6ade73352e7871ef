import { expect, test } from 'vitest';
import { benefits } from '../../../../src/exports/api/tables/benefits.ts';
import { questions } from '../../../../src/exports/api/tables/questions.ts';
import type { RuleRow } from '../../../../src/exports/api/tables/benefits.ts';
import { benefit } from '../../../../src/schemas/checklist/benefit.ts';
import { entry, smallLibrary } from '../../small-corpus.ts';
import { library } from '../real-library.ts';

const rows = benefits.rows(library);
const row = (id: string) => rows.find((one) => one.id === id);
const leavesOf = (rule: RuleRow): RuleRow[] =>
  'all' in rule ? rule.all.flatMap(leavesOf) : 'any' in rule ? rule.any.flatMap(leavesOf) : [rule];

test('a benefit is published with its conditions as a tree, each with its words or its work', () => {
  expect(row('shaanxi-orphan-allowance')).toMatchObject({
    kind: 'money',
    region: 'shaanxi',
    status: 'standing',
    until: null,
    provider: null,
    amounts: ['shaanxi-orphan-standard-2023'],
    url: '/benefits/shaanxi-orphan-allowance/',
    conditions: {
      all: [
        { question: 'place', is: ['beilin', 'xian', 'xixian', 'hanzhong', 'shaanxi'], says: '在陕西省' },
        { any: [{ question: 'hukou', is: ['here'] }, { openEnded: true }] },
        { question: 'role', is: ['child'] },
        { question: 'age', work: 'guo-ban-fa-2010-54', article: null },
        { any: [{ question: 'parents', is: ['both-gone'] }, { all: [{ question: 'illness' }, { openEnded: true }] }] },
      ],
    },
  });
});

test('who gives a benefit is a body, a post or as printed, and the others are null', () => {
  const giverOf = (id: string) => {
    const { agency, role, printed } = row(id)?.provider ?? {};
    return { agency, role, printed };
  };
  const none = { agency: null, role: null, printed: null };
  expect(giverOf('director-regular-visits')).toEqual({ ...none, role: 'child-welfare-director' });
  expect(giverOf('shaanxi-police-response')).toEqual({ ...none, agency: 'public-security-organs' });
  expect(giverOf('shaanxi-staff-awards')).toEqual({ ...none, printed: '各地' });
});

test('every condition rests on words or on a work, never on both or on nothing', () => {
  const grounds = rows
    .flatMap(({ conditions }) => leavesOf(conditions))
    .map((leaf) => ['quote' in leaf, 'work' in leaf]);
  expect(grounds.filter(([words, work]) => words === work)).toEqual([]);
  expect(new Set(grounds.map(([words]) => words))).toEqual(new Set([true, false]));
});

test('a condition that rests on nothing is not published', () => {
  const leaf = { question: 'place', is: ['here'], says: '在这里' };
  const at = { at: 'reply#1', quote: '补贴' };
  const example = { says: '例', answers: {}, verdict: 'ask' };
  const made = benefit.parse({
    id: 'made',
    name: '补贴',
    kind: 'money',
    region: 'china',
    status: 'standing',
    target: at,
    conditions: leaf,
    provider: null,
    examples: [example, example],
  });
  expect(() => benefits.rows(smallLibrary([], { benefits: [entry(made)] }))).toThrow(
    'The condition `在这里` rests on nothing.',
  );
});

test('what was promised on the same words is published with a benefit, though nobody typed it', () => {
  expect(library.benefits.every(({ data }) => !data.commitments.length)).toBe(true);
  expect(row('beilin-tiered-protection')?.commitments).toEqual(['beilin-tiered-protection-system-2025']);
  expect(row('shaanxi-orphan-allowance')?.commitments).toEqual([]);
});

test('every question that a condition is on is published, with the answers it names', () => {
  const offered = new Map(questions.rows(library).map(({ id, options }) => [id, options.map((option) => option.id)]));
  for (const leaf of rows.flatMap(({ conditions }) => leavesOf(conditions))) {
    if ('question' in leaf) expect(offered.get(leaf.question)).toEqual(expect.arrayContaining(leaf.is));
  }
});
