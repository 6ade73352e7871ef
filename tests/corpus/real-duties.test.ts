import { describe, expect, test } from 'vitest';
import { actionsOf } from '../../src/library/duties/actions-of.ts';
import { departmentMatrix } from '../../src/views/department-matrix.ts';
import { emergencyCalls } from '../../src/library/duties/emergency-calls.ts';
import { benefitsOfRole, partnersOf, soonerByLaw } from '../../src/library/duties/role.ts';
import {
  actionsIn,
  homeSituations,
  provisionsQuoted,
  situationsOfBenefit,
  situationsOfProvision,
  urgentFirst,
} from '../../src/library/duties/situations-of.ts';
import { whenOf } from '../../src/domain/wording/say-rhythm.ts';
import { library } from '../real-library.ts';

const DIRECTOR = 'child-welfare-director';
const SUPERVISOR = 'child-welfare-supervisor';
const situations = library.situations.map(({ data }) => data);
const situation = (id: string) => {
  const found = situations.find((one) => one.id === id);
  if (!found) throw new Error(`There is no situation ${id}.`);
  return found;
};

describe.each([
  [DIRECTOR, 6],
  [SUPERVISOR, 8],
])('the duties of %s', (role, items) => {
  const actions = actionsOf(library, role);

  test('are all told, action by action, in the order of the items', () => {
    const numbers = actions.map(({ item }) => Number(item));
    expect([...new Set(numbers)]).toEqual(Array.from({ length: items }, (_, i) => i + 1));
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });

  test('have every sign of their items in an action', () => {
    const text = library.texts.find(({ id }) => id === role);
    const told = text?.provisions.filter(({ number }) => number) ?? [];
    expect(told).toHaveLength(items);
    for (const { at, words } of told) {
      const left = [...words];
      for (const { data } of actions.filter((action) => action.at === at)) {
        left.fill('', words.indexOf(data.quote), words.indexOf(data.quote) + data.quote.length);
      }
      expect(left.join('')).toMatch(/^\d\.[，、。]*$/);
    }
  });

  test('never make a number of 定期 or 及时', () => {
    for (const { data } of actions) {
      expect(data.frequency?.quote ?? '').not.toMatch(/[\d每]/);
    }
  });

  test('lead to what the role is given', () => {
    expect(benefitsOfRole(library, role).map(({ id }) => id)).toContain('shaanxi-staff-training');
    expect(benefitsOfRole(library, role).every(({ kind }) => kind === 'staff')).toBe(true);
  });
});

test('the director reports regularly to two, and at once to the police', () => {
  const partners = partnersOf(actionsOf(library, DIRECTOR));
  const whomOf = (who: string) => partners.find((one) => one.who === who)?.actions.map(({ data }) => data.id);
  expect(whomOf('村（居）民委员会')).toContain('director-report-village');
  expect(whomOf('儿童督导员')).toContain('director-report-supervisor');
  expect(whomOf('公安机关及其派出机构')).toContain('director-report-harm');
});

test('the report is asked for by law too: 及时 in the list, 立即 in the law', () => {
  const report = library.actions.find(({ data }) => data.id === 'director-report-harm')?.data;
  expect(report?.nature).toBe('statutory');
  expect(report && whenOf(report)).toBe('prompt');
  expect(report?.law.find(({ article }) => article === '第十一条')?.says).toContain('立即');
  expect(report?.triggers.map(({ id }) => id)).toEqual([
    'alone',
    'missing',
    'guardian-unable',
    'guardian-unwilling',
    'domestic-violence',
    'infringed',
  ]);
});

test('the reports, and nothing else, are wanted sooner by law than by the list', () => {
  const sooner = soonerByLaw(actionsOf(library)).map(({ data }) => data);
  expect(sooner.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['director-report-harm', 'supervisor-mandatory-reporting']),
  );
  expect(sooner.filter(({ verb, says }) => !/报告/.test(verb + says))).toEqual([]);
});

test('a promise of one district is told as that, never as a duty of all', () => {
  const told = library.actions.flatMap(({ data }) => data.related);
  const district = told.filter(({ at }) => at.startsWith('bei-min-han-2025-1#2b.p2'));
  expect(district.length).toBeGreaterThan(0);
  for (const { says } of district) expect(says).toMatch(/碑林区.*只?是这一个区的承诺，不是所有/);
});

test('every situation of the trade is there', () => {
  expect(situations.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      '孩子独自居住',
      '孩子失踪',
      '监护人丧失监护能力',
      '监护人不履行监护责任',
      '疑似家庭暴力',
      '疑似遭受不法侵害',
      '孩子流浪乞讨',
      '孩子失学辍学',
      '孩子没有户口',
      '孩子患病',
      '孩子残疾',
      '父母外出，托人照护',
      '流动儿童',
      '散居孤儿',
      '事实无人抚养儿童',
      '家庭困难',
      '孩子心理异常',
      '家庭情况变化',
      '新任儿童主任的第一周',
      '监护情况较差',
      '孩子将满18岁',
      '遭受监护侵害、暂时无人监护',
      '社会组织来帮忙',
      '艾滋病病毒感染儿童',
    ]),
  );
});

test('every event that the list says to report is an urgent situation, and the report comes first', () => {
  for (const one of situations.filter(({ urgent }) => urgent)) {
    expect(one.now[0]?.on).toContainEqual({ action: 'director-report-harm' });
    expect(one.now[0]?.says).toContain('立即');
  }
  const first = urgentFirst(library).map(({ urgent }) => urgent);
  expect(first).toEqual([...first].sort((a, b) => Number(b) - Number(a)));
  expect(first.filter(Boolean).length).toBeGreaterThan(7);
});

test('where signs make a situation urgent, its first step is the report too, and the numbers of what the signs are', () => {
  const mental = situation('mental');
  expect(mental.now[0]?.on).toContainEqual({ action: 'director-report-harm' });
  expect(emergencyCalls(library, mental)).toEqual(['120', '110']);
  expect(emergencyCalls(library, situation('domestic-violence'))).toEqual(['110']);
  expect(emergencyCalls(library, situation('guardian-harm'))).toEqual(['110']);
  expect(emergencyCalls(library, situation('dropout'))).toEqual(['110']);
  const calm = library.situations.map(({ data }) => data).filter(({ urgent, urgentIf }) => !urgent && !urgentIf);
  expect(calm.map((one) => emergencyCalls(library, one))).toEqual(calm.map(() => []));
});

test('what happened to a child, and its illness, are asked into no file and no report', () => {
  for (const id of ['domestic-violence', 'infringement', 'guardian-harm', 'self-harm', 'hiv']) {
    const { now, then, follow } = situation(id);
    for (const { says, on } of [...now, ...then, ...follow]) {
      const told = on.flatMap((one) => ('action' in one ? [one.action] : []));
      if (told.includes('director-send-information')) expect(says, id).toMatch(/基本信息.*不写/);
      if (told.includes('director-report-village')) expect(says, id).toMatch(/自己的工作情况.*不/);
      expect(says, id).not.toMatch(/把情况记进/);
    }
  }
});

test('who is new in the post is led there from the home page', () => {
  expect(homeSituations(library).map(({ id }) => id)).toContain('new-director');
});

test('a situation tells what it asks for, once each, and everything it quotes', () => {
  const violence = situation('domestic-violence');
  expect(actionsIn(violence)[0]).toBe('director-report-harm');
  expect(new Set(actionsIn(violence)).size).toBe(actionsIn(violence).length);
  expect(provisionsQuoted(violence)).toContain('shaan-min-fa-2019-52#4.1');
  expect(situationsOfProvision(library, `${DIRECTOR}#5`)).toContain(violence);
  expect(situationsOfBenefit(library, 'shaanxi-household-registration').map(({ id }) => id)).toContain('no-hukou');
});

test('a telephone number stands only where a text prints one', () => {
  const phones = situations.flatMap((one) => one.phones);
  expect(phones.map(({ number }) => number)).toContain('12355');
  for (const { number, at } of phones) expect(library.provisions.get(at)?.words).toContain(number);
});

test('who does what is told by the fourth part of the provincial text alone', () => {
  const { departments, rows } = departmentMatrix(library, 'shaan-min-fa-2019-52#4');
  expect(departments.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['公安机关', '教育部门', '司法行政部门', '共青团组织', '妇联组织', '残联组织']),
  );
  const parts = rows.flatMap((row) => [...row.parts.values()].flat());
  expect(parts.every(({ at }) => at.startsWith('shaan-min-fa-2019-52#4.'))).toBe(true);
  expect([...(rows.find((row) => row.situation.id === 'no-hukou')?.parts.keys() ?? [])]).toEqual([
    'public-security-organs',
  ]);
});
