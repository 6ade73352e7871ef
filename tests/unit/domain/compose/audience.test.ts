import { expect, test } from 'vitest';
import { audiences, audiencesOf, nameTraining } from '../../../../src/domain/compose/audience.ts';
import { library } from '../../exports/real-library.ts';

const roles = [
  { id: 'director', name: '儿童主任' },
  { id: 'supervisor', name: '儿童督导员' },
];

test('a module is meant for the roles it names, for the yearly round where its topic is demanded, and for the new', () => {
  const meantFor = (audience: string, demanded = false, newcomers = false) =>
    audiencesOf({ demanded, newcomers, audience }, roles);
  expect(meantFor('儿童督导员', true)).toEqual(['yearly', 'supervisor']);
  expect(meantFor('儿童主任、儿童督导员')).toEqual(['director', 'supervisor']);
  expect(meantFor('家长', false, true)).toEqual(['new']);
  expect(meantFor('家长')).toEqual([]);
});

test('every audience that a trainer may choose has something ticked for it', () => {
  const meant = library.modules.flatMap((module) => audiencesOf(module, [...library.roles.values()]));
  for (const { id } of [...audiences, ...library.roles.values()]) expect(meant).toContain(id);
});

test('a training is called as its trainer wrote, or after those for whom it is', () => {
  expect(nameTraining('某县培训', '儿童主任')).toBe('某县培训');
  expect(nameTraining('', '儿童主任')).toBe('儿童主任培训');
  expect(nameTraining('', '')).toBe('培训');
});
