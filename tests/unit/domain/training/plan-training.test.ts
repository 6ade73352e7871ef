import { expect, test } from 'vitest';
import { planDay, planTwoHours, type Stretch } from '../../../../src/domain/training/plan-training.ts';
import { library } from '../../exports/real-library.ts';

const { modules } = library;
const taught = (plan: Stretch[]) => plan.flatMap(({ module }) => (module ? [module.id] : []));
const minutesOf = (clock = '') => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

test('a day teaches every module once, in order, in its full time', () => {
  const plan = planDay(modules);
  expect(taught(plan)).toEqual(modules.map(({ id }) => id));
  expect(plan.flatMap(({ module, minutes }) => (module ? [minutes - module.minutes] : []))).toEqual(
    modules.map(() => 0),
  );
});

test('two hours teach what a text demands, and last two hours', () => {
  const plan = planTwoHours(modules);
  expect(taught(plan)).toEqual(modules.filter(({ demanded }) => demanded).map(({ id }) => id));
  expect(plan.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(120);
});

test('each stretch begins where the one before ends', () => {
  for (const plan of [planDay(modules), planTwoHours(modules)]) {
    expect(plan.slice(1).map(({ from }) => from)).toEqual(plan.slice(0, -1).map(({ to }) => to));
    expect(plan.map(({ from, to }) => minutesOf(to) - minutesOf(from))).toEqual(plan.map(({ minutes }) => minutes));
  }
});

test('a day ends before the offices close', () => {
  expect(minutesOf(planDay(modules).at(-1)?.to)).toBeLessThanOrEqual(17 * 60 + 30);
});
