import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packKept, readKept, type Kept } from '../../../../src/domain/checklist/kept-check.ts';

const offers = {
  question: (id: string) => ['p', 'q'].includes(id),
  answer: (question: string, answer: string) => ['p', 'q'].includes(question) && ['a', 'unknown'].includes(answer),
};
const kept: Kept = {
  answers: { p: 'a', q: 'unknown' },
  trail: ['p', 'q'],
  screens: ['p', 'q', '='],
  reported: ['p=a'],
};

describe('what a tab keeps of a checklist', () => {
  test('is read as it was packed', () => {
    expect(readKept(packKept(kept), offers)).toEqual(kept);
  });

  test.each([
    ['a question that is not asked', { ...kept, answers: { r: 'a' } }],
    ['an answer that is not offered', { ...kept, answers: { p: 'b' } }],
    ['an answer that is no text', { ...kept, answers: { p: 1 } }],
    ['answers in a list', { ...kept, answers: ['a'] }],
    ['no answers', { ...kept, answers: null }],
    ['a trail over a question that is not asked', { ...kept, trail: ['r'] }],
    ['a trail that is none', { ...kept, trail: 'p' }],
    ['screens that are no texts', { ...kept, screens: [1] }],
    ['nothing reported', { ...kept, reported: undefined }],
  ])('is of no use with %s', (_, damaged) => {
    expect(readKept(packKept(damaged as unknown as Kept), offers)).toBeNull();
  });

  test('is of no use in another version', () => {
    expect(readKept(packKept(kept).replace('"version":1', '"version":2'), offers)).toBeNull();
  });

  test('never fails, whatever it holds', () => {
    const cut = packKept(kept);
    for (let length = 0; length < cut.length; length++) expect(readKept(cut.slice(0, length), offers)).toBeNull();
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => readKept(text, offers) === null));
  });
});
