import { expect, test } from 'vitest';
import { audiencesOf, nameTraining } from '../../../../src/domain/compose/audience.ts';

const roles = [
  { id: 'director', name: '儿童主任' },
  { id: 'supervisor', name: '儿童督导员' },
];

test('a module is meant for the roles it names, and for the yearly round where its topic is demanded', () => {
  expect(audiencesOf({ demanded: true, audience: '儿童督导员' }, roles)).toEqual(['yearly', 'supervisor']);
  expect(audiencesOf({ demanded: false, audience: '儿童主任、儿童督导员' }, roles)).toEqual(['director', 'supervisor']);
  expect(audiencesOf({ demanded: false, audience: '家长' }, roles)).toEqual([]);
});

test('a training is called as its trainer wrote, or after those for whom it is', () => {
  expect(nameTraining('某县培训', '儿童主任')).toBe('某县培训');
  expect(nameTraining('', '儿童主任')).toBe('儿童主任培训');
  expect(nameTraining('', '')).toBe('培训');
});
