import { expect, test } from 'vitest';
import { replyPage } from '../../../../src/views/commitments/reply-page.ts';
import { roundBodies } from '../../../../src/views/commitments/round.ts';
import { suggestionRecords } from '../../../../src/search/records/suggestion-records.ts';
import { library } from '../../exports/real-library.ts';

const replies = library.texts.filter(
  ({ id, kind }) => kind === 'reply' && library.commitments.some(({ text }) => text.id === id),
);

test('the page of a reply has each of its promises once, and all of its changes are counted', () => {
  for (const text of replies) {
    const view = replyPage(library, text);
    const ids = view.lists.flatMap(({ items }) => items.map(({ commitment }) => commitment.id));
    const own = library.commitments.filter((one) => one.text.id === text.id).map(({ id }) => id);
    expect([...ids].sort()).toEqual([...own].sort());
    expect(view.newest[0]?.number).toBe(view.changes);
    expect(view.changes).toBeGreaterThanOrEqual(own.length);
  }
});

test('the round asks every body that is named, each for what a calendar can hold', () => {
  const dated = library.commitments.filter(({ data }) => data.due && ('on' in data.due || 'every' in data.due));
  const asked = new Set(roundBodies(library).flatMap(({ commitments }) => commitments.map(({ id }) => id)));
  expect(dated.filter(({ id, data }) => data.due && 'on' in data.due && !asked.has(id))).toEqual([]);
  expect(roundBodies(library).every(({ commitments }) => commitments.length > 0)).toBe(true);
});

test('a suggestion is found by who made it, with and without their office, by its number, title and session', () => {
  for (const text of replies) {
    const { answers } = text.data;
    const record = suggestionRecords(library).find(({ url }) => url === `/commitments/reply/${text.id}/`);
    const printed = [answers?.proposer, answers?.number, answers?.title, answers?.session].filter(Boolean);
    expect(record?.names).toEqual(expect.arrayContaining(printed));
    expect(record?.names).toContain(answers?.proposer.slice(0, -2));
  }
});
