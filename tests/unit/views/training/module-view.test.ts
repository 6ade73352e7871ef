import { expect, test } from 'vitest';
import { exercisesOf, isPractised, moduleAmong } from '../../../../src/views/training/module-view.ts';
import { library } from '../../exports/real-library.ts';

test('a module knows how many there are and its neighbours; the first has none before, the last none after', () => {
  const { modules } = library;
  const [first, second] = modules;
  const last = modules[modules.length - 1];
  if (!first || !second || !last) throw new Error('no modules');
  expect(moduleAmong(library, first)).toEqual({ count: modules.length, before: undefined, after: second });
  expect(moduleAmong(library, second).before).toBe(first);
  expect(moduleAmong(library, last).after).toBeUndefined();
});

test('the rule of recording belongs to cases and exercises, and to nothing else', () => {
  const blocks = library.modules.flatMap(({ sections }) => sections.flatMap((section) => section.blocks));
  const kinds = new Set(blocks.filter((block) => isPractised([block])).map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['case', 'exercise']);
  expect(isPractised([])).toBe(false);
});

test('the exercises of a module are those of all its sections, in turn', () => {
  for (const module of library.modules) {
    const inSections = module.sections.map((section) => exercisesOf({ ...module, sections: [section] }));
    expect(exercisesOf(module)).toEqual(inSections.flat());
    expect(exercisesOf(module).every(({ kind }) => kind === 'exercise')).toBe(true);
  }
});
