import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { actions } from '../../../../src/exports/api/tables/actions.ts';
import { schemaOf } from '../../../../src/exports/api/schemas.ts';
import { library } from '../real-library.ts';

const rows = actions.rows(library);
const row = (id: string) => rows.find((action) => action.id === id);

test('an action is published with its item, its words, and the place of each of them', () => {
  expect(row('director-send-information')).toEqual({
    id: 'director-send-information',
    role: 'child-welfare-director',
    item: '2',
    action: '把信息报送镇人民政府（街道办事处）',
    verb: '将信息报送',
    object: null,
    trigger: [],
    frequency: { rhythm: 'prompt', at: 'child-welfare-director#2', quote: '及时将信息报送' },
    counterpart: [
      {
        agency: 'township-governments',
        says: '镇人民政府（街道办事处）',
        at: 'child-welfare-director#2',
        quote: '镇人民政府（街道办事处）',
      },
    ],
    record: null,
    nature: 'duty',
    law: [],
    related: [
      {
        says: '碑林区2025年答复提到，组织社区儿童主任把新增困境儿童录入系统',
        at: 'bei-min-han-2025-1#2.p1.3',
        quote: '目前正在组织社区儿童主任录入系统',
      },
    ],
    at: 'child-welfare-director#2',
    quote: '及时将信息报送镇人民政府（街道办事处）',
    url: '/duties/actions/#director-send-information',
  });
});

test('how soon a law asks for it is said where the law is stricter, and is null elsewhere', () => {
  expect(row('director-report-harm')?.law.map(({ article, soon }) => [article, soon])).toEqual([
    ['第十一条', '立即'],
    ['第十四条', null],
    ['第二十一条', null],
  ]);
});

test('a frequency that is a number is not valid', () => {
  const validate = new Ajv2020().compile(schemaOf('actions', 'https://example.org/actions.json'));
  const [first] = rows;
  expect(validate(rows)).toBe(true);
  expect(validate([{ ...first, frequency: { rhythm: 'monthly', at: first?.at, quote: '每月' } }])).toBe(false);
  expect(validate([{ ...first, nature: 'custom' }])).toBe(false);
});
