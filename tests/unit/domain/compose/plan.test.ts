import fc from 'fast-check';
import { expect, test } from 'vitest';
import '../../../fixed-seed.ts';
import { lengths } from '../../../../src/domain/compose/composition.ts';
import { planComposed, planGap, planProblem, taughtIn } from '../../../../src/domain/compose/plan.ts';

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const topic = fc.record({
  says: fc.constantFrom('走访', '报告', '情形：辍学'),
  minutes: fc.integer({ min: 5, max: 120 }),
});

test('a plan has every topic, is as long as its time, and nothing in it overlaps', () => {
  fc.assert(
    fc.property(fc.array(topic, { minLength: 1, maxLength: 60 }), fc.constantFrom(...lengths), (topics, length) => {
      if (planProblem(topics, length)) {
        expect(topics.length).toBeGreaterThan(taughtIn(length) / 5);
        return;
      }
      const plan = planComposed(topics, length);
      for (const [i, { day, from, to, minutes }] of plan.entries()) {
        expect(minutesOf(to) - minutesOf(from)).toBe(minutes);
        expect(minutes % 5).toBe(0);
        expect(minutes).toBeGreaterThan(0);
        const before = plan[i - 1];
        if (before?.day === day) expect(from).toBe(before.to);
      }
      const said = plan.map(({ says }) => says.replaceAll('（接着讲）', ''));
      for (const { says } of topics) expect(said).toContain(says);
      const same = plan.filter(({ says }) => /^(?:走访|报告|情形|练习)/.test(says));
      expect(same.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(taughtIn(length));
    }),
  );
});

test('a topic that a break cuts goes on after it, and says so', () => {
  const plan = planComposed([{ says: '报告', minutes: 90 }], 'half').map(({ from, says }) => `${from} ${says}`);
  expect(plan).toEqual([
    '08:30 签到、课前试卷、开场',
    '08:50 报告',
    '09:45 休息',
    '10:00 报告（接着讲）',
    '10:35 练习、讨论',
    '11:00 课后试卷、答疑、填写评价表',
  ]);
});

test('more topics than five minutes each allow are told', () => {
  const topics = Array.from({ length: 8 }, () => ({ says: '走访', minutes: 20 }));
  expect(planProblem(topics, 'lesson')).toBe(
    '45分钟最多讲 7 项，一项 5 分钟；现在选了 8 项。少选几项，或换长一些的时间。',
  );
  expect(planProblem(topics.slice(1), 'lesson')).toBeNull();
});

test('a trainer is told where a third or more of the time stays empty', () => {
  expect(planGap([{ says: '报告', minutes: 60 }], 'half')).toBe(
    '选的内容建议讲 60 分钟，半天能讲 115 分钟，空着的写作“练习、讨论”。可以再选几项，或换短一些的时间。',
  );
  expect(planGap([{ says: '报告', minutes: 90 }], 'half')).toBe('');
  expect(planGap([{ says: '报告', minutes: 900 }], 'half')).toBe('');
});
