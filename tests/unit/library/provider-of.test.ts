import { expect, test } from 'vitest';
import { library } from '../../real-library.ts';
import { providerOf } from '../../../src/library/provider-of.ts';

test('who gives a benefit is told by name, with the way to the body, or to the duties of the post', () => {
  const words = { at: 'child-welfare-director#4', quote: '协助申请救助' };
  expect(providerOf(library, { role: 'child-welfare-director', ...words })).toEqual({
    name: '儿童主任',
    path: '/duties/child-welfare-director/',
  });
  expect(providerOf(library, { agency: 'public-security-organs', ...words })).toEqual({
    name: library.agencies.get('public-security-organs')?.name,
    path: '/agencies/public-security-organs/',
  });
  expect(providerOf(library, { printed: '各地', ...words })).toEqual({ name: '原文写的是“各地”', path: null });
});
