import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { askActionsOf } from '../../src/library/duties/asked-actions.ts';
import { openLibrary } from '../../src/library/open.ts';
import { owedBy } from '../../src/library/duties/owed-by.ts';
import { benefitsOfRole, dutyLists, roleNames, roleOfList } from '../../src/library/duties/role.ts';
import { sayLists } from '../../src/library/say-lists.ts';
import { rolesIn } from '../../src/search/records/record-ground.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { termsOf } from '../../src/search/query/terms.ts';
import { allChanges } from '../../src/views/training/change-facts.ts';
import { append, edited, layOut, replace, write, type Edit } from './fixture.ts';

/** A duty list as printed; its items one line each. */
interface Printed {
  id: string;
  title: string;
  items: string[];
}

/** A duty list with its source and an action for each item: nothing but files of the content. */
function addList({ id, title, items }: Printed): Edit[] {
  const lines = items.map((item, i) => `${i + 1}.${item}。`);
  const source = ['附件', title, ...lines].join('\n\n') + '\n';
  const front = [
    'head:',
    '  - annex-mark: 附件',
    `  - title: ${title}`,
    'issuers: [qinghe-civil-affairs]',
    'region: qinghe',
    "date: { sort: '2030-03-05', reason: 没有印成文日期。 }",
    'topics: [training]',
  ];
  const actions = items.map((item, i) =>
    [
      `- id: ${id}-${i + 1}`,
      `  at: '#${i + 1}'`,
      `  quote: ${item}`,
      `  says: ${item}`,
      `  verb: ${item.slice(0, 2)}`,
      '  object: null',
      '  frequency: null',
      '  record: null',
      '  nature: duty',
    ].join('\n'),
  );
  const sha256 = createHash('sha256').update(source).digest('hex');
  return [
    write(`content/duties/${id}.md`, `---\n${front.join('\n')}\n---\n\n${lines.join('\n\n')}\n`),
    write(`content/sources/${id}.txt`, source),
    append('content/sources.yaml', `- { file: ${id}.txt, sha256: ${sha256}, texts: [${id}] }\n`),
    write(`content/actions/${id}.yaml`, `${actions.join('\n')}\n`),
  ];
}

const root = mkdtempSync(join(tmpdir(), 'tongce-roles-'));
afterAll(() => rmSync(root, { recursive: true }));

layOut(
  edited([
    ...addList({ id: 'street-child-worker', title: '街道儿童工作者职责', items: ['登记孤儿', '送达通知'] }),
    ...addList({
      id: 'town-liaison',
      title: '镇联络员须知',
      items: ['汇总各村名册', '每月补贴80元由镇发放', '为孤儿代办手续'],
    }),
    replace('content/roles.yaml', '[village-child-worker]', '[village-child-worker, street-child-worker]'),
    append(
      'content/roles.yaml',
      `- id: liaison
  name: 镇联络员
  lists: [town-liaison]
  payee: liaison-pay
  module: visits
  owes: [{ says: 代办, at: 'town-liaison#3', quote: 为孤儿代办手续, ofBenefit: true }]
`,
    ),
    append('content/payees.yaml', '- { id: liaison-pay, name: 镇联络员, staff: true }\n'),
    write(
      'content/amounts/town-liaison.yaml',
      `- id: liaison-allowance
  at: '#2'
  quote: 每月补贴80元
  value: 80
  unit: CNY/person/month
  purpose: standard
  payee: liaison-pay
  payer: null
  region: qinghe
  from: null
  until: null
  work: null
  what: 镇联络员的补贴，每月
`,
    ),
    append(
      'content/questions.yaml',
      `- id: whom
  asks: 为谁查？
  plain: 为孩子查的选第一项。
  options:
    - { id: child, says: 一个孩子 }
    - { id: self, says: 镇联络员本人, role: liaison }
`,
    ),
    write(
      'content/benefits/liaison-pay.yaml',
      `id: liaison-pay
name: 镇联络员补贴
kind: staff
region: qinghe
status: standing
target: { at: 'town-liaison#2', quote: 每月补贴80元由镇发放 }
conditions: { question: whom, is: [self], says: 是镇联络员, at: 'town-liaison#2', quote: 由镇发放 }
provider: null
noSituation: 发给工作人员。
examples:
  - { says: 镇联络员, answers: { place: qinghe, whom: self }, verdict: applies }
  - { says: 孩子, answers: { place: qinghe, whom: child }, verdict: not-now }
`,
    ),
    write(
      'content/training-demands.yaml',
      `- { who: 镇, at: 'town-liaison#1', quote: 汇总各村名册, yearly: { roles: [liaison], quote: 汇总, inShort: 汇总 } }\n`,
    ),
  ]),
  root,
);
const library = openLibrary(root);

test('each duty list is reached under its role, whatever its title, in the order of the roles', () => {
  expect(dutyLists(library).map(({ role, text, items }) => [role.id, text.id, items.length])).toEqual([
    ['child-worker', 'village-child-worker', 3],
    ['child-worker', 'street-child-worker', 2],
    ['liaison', 'town-liaison', 3],
  ]);
  expect(roleOfList(library, 'street-child-worker')?.name).toBe('村儿童工作者');
  expect(roleNames(library)).toBe('村儿童工作者、镇联络员');
  expect(sayLists(library)).toBe('村儿童工作者三项、村儿童工作者两项、镇联络员三项');
});

test('a role is paid what the answer that names it is paid, and owes what its list says', () => {
  expect(benefitsOfRole(library, 'liaison').map(({ id }) => id)).toEqual(['liaison-pay']);
  expect(benefitsOfRole(library, 'child-worker')).toEqual([]);
  expect(owedBy(library).map(({ role, title, owes }) => [role.id, title, owes.map(({ says }) => says)])).toEqual([
    ['liaison', '镇联络员须知', ['代办']],
  ]);
});

test('a change concerns the role of its list, its payee, or its name', () => {
  const { facts, roles } = allChanges(library);
  expect(roles.map(({ id }) => id)).toEqual(['child-worker', 'liaison']);
  const of = (id: string) => facts.find((fact) => fact.id === id)?.roles;
  expect([of('liaison-allowance'), of('town-liaison-1'), of('street-child-worker-1'), of('worker-visits')]).toEqual([
    ['liaison'],
    ['liaison'],
    ['child-worker'],
    ['child-worker'],
  ]);
});

test('questions are asked of a role that a module teaches, and of no other', () => {
  expect([...new Set(askActionsOf(library).map(({ role, list, module }) => `${role} ${list} ${module}`))]).toEqual([
    '镇联络员 《镇联络员须知》 visits',
  ]);
});

test('search narrows to the role, knows its name as a word, and finds its list by it', () => {
  expect(rolesIn(library, 'town-liaison', '汇总')).toEqual(['liaison']);
  expect(rolesIn(library, 'qing-min-fa-2030-7', '由镇联络员办理')).toEqual(['liaison']);
  expect(termsOf(library)).toContain('镇联络员');
  const list = recordsOf(library).find(({ url }) => url === '/documents/town-liaison/');
  expect(list?.names).toContain('镇联络员职责');
});
