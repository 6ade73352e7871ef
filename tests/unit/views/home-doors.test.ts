import { expect, test } from 'vitest';
import { role } from '../../../src/schemas/texts/role.ts';
import { homeDoors } from '../../../src/views/home-doors.ts';
import { entry, madeText, smallLibrary } from '../small-corpus.ts';

test('the home page has a door for each who comes; a role, its lists and the replies held are read from the content', () => {
  const library = smallLibrary(
    [
      madeText('list', ['1.走访儿童。'], { kind: 'duty-list', head: { title: '某员职责' } }),
      madeText('one', ['答复。']),
      madeText('two', ['答复。']),
    ],
    { roles: [entry(role.parse({ id: 'worker', name: '某员', lists: ['list'] }))] },
  );
  const [worker, deputy, trainer] = homeDoors(library);
  expect(worker?.name).toBe('我是某员');
  expect(worker?.also.map(({ path }) => path)).toContain('/duties/list/');
  expect(deputy?.also.map(({ name }) => name)).toContain('两份答复函');
  // No text here demands a training: its words are not pointed to.
  expect(trainer?.also.map(({ name }) => name)).not.toContain('培训要求原文');
});
