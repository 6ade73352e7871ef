import { expect, test } from 'vitest';
import { planDay, planTwoHours, type Stretch } from '../../../../src/domain/training/plan-training.ts';
import { library } from '../../exports/real-library.ts';

const { modules } = library;
const taught = (plan: Stretch[]) => plan.flatMap(({ module }) => (module ? [module.id] : []));
const minutesOf = (clock = '') => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** Every module, and a second one on the topic of each. */
const twice = modules.flatMap((module) => [module, { ...module, id: `${module.id}-2` }]);

test('a day teaches every module once, in order, and in its full time where there is room', () => {
  const some = modules.slice(0, 3);
  const plan = planDay(some);
  expect(taught(plan)).toEqual(some.map(({ id }) => id));
  expect(plan.flatMap(({ module, minutes }) => (module ? [minutes - module.minutes] : []))).toEqual([0, 0, 0]);
  expect(taught(planDay(twice))).toEqual(twice.map(({ id }) => id));
});

test('two hours teach each topic that a text demands once, each for a while, and last two hours', () => {
  for (const all of [modules, twice]) {
    const plan = planTwoHours(all);
    expect(taught(plan)).toEqual(modules.filter(({ demanded }) => demanded).map(({ id }) => id));
    expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
    expect(Math.min(...plan.map(({ minutes }) => minutes))).toBeGreaterThanOrEqual(5);
  }
});

test('each stretch begins where the one before ends', () => {
  for (const plan of [planDay(modules), planDay(twice), planTwoHours(modules)]) {
    expect(plan.slice(1).map(({ from }) => from)).toEqual(plan.slice(0, -1).map(({ to }) => to));
    expect(plan.map(({ from, to }) => minutesOf(to) - minutesOf(from))).toEqual(plan.map(({ minutes }) => minutes));
  }
});

test('a day ends before the offices close', () => {
  for (const all of [modules, twice]) {
    expect(minutesOf(planDay(all).at(-1)?.to)).toBeLessThanOrEqual(17 * 60 + 30);
  }
});
