import { expect, test } from 'vitest';
import { accountableSentences } from '../../../../src/library/words/accountable-sentences.ts';
import type { Text } from '../../../../src/content/reading/read-text.ts';
import { marker } from '../../../../src/schemas/claims/commitment.ts';
import { promise } from '../../exports/made-ledger.ts';
import { entry, madeText, smallCorpus } from '../../small-corpus.ts';

const markers = [
  entry(marker.parse({ marker: '确保', grade: 'hard', reason: '保证做到。' })),
  entry(marker.parse({ marker: '要', grade: 'hard', reason: '下达的要求。' })),
  entry(marker.parse({ marker: '需要', grade: 'soft', reason: '只是看法。' })),
  entry(marker.parse({ marker: '将', grade: 'medium', reason: '说将要做。' })),
];
type Steps = Text['data']['nextSteps'];
const accounted = (
  paragraphs: string[],
  { nextSteps = [], committed = false }: { nextSteps?: Steps; committed?: boolean },
) => {
  const text = madeText('reply', paragraphs, { head: { title: '确保甲的答复' }, front: { nextSteps } });
  const commitments = committed ? [promise('reply', { id: 'one', at: '#p1', quote: '甲' })] : [];
  return accountableSentences(smallCorpus([text], { markers, commitments })).map((sentence) => [
    sentence.provision.id,
    sentence.words,
    sentence.marker,
  ]);
};

test('every sentence of a 下一步 part is one, with all that stands under it and nothing beside it', () => {
  const paragraphs = ['甲。', '下一步如下：\n一是乙。丙；\n二是丁。', '戊。'];
  expect(accounted(paragraphs, { nextSteps: [{ at: '#p2' }] })).toEqual([
    ['p2', '下一步如下：', null],
    ['p2.1', '一是乙。', null],
    ['p2.1', '丙；', null],
    ['p2.2', '二是丁。', null],
  ]);
});

test('a part that does not begin its provision begins with the sentence of its first words', () => {
  const nextSteps = [{ at: '#p1', from: '下一步' }];
  expect(accounted(['甲。乙。下一步，丙；丁。'], { nextSteps })).toEqual([
    ['p1', '下一步，丙；', null],
    ['p1', '丁。', null],
  ]);
});

test('a part may be named with its text', () => {
  expect(accounted(['甲。'], { nextSteps: [{ at: 'reply#p1' }] })).toEqual([['p1', '甲。', null]]);
});

test('a sentence with a hard marker is one wherever it stands in a text that has commitments', () => {
  expect(accounted(['甲。确保乙；将丙。', '要丁。'], { committed: true })).toEqual([
    ['p1', '确保乙；', '确保'],
    ['p2', '要丁。', '要'],
  ]);
});

test('a hard marker inside a longer one that is not hard does not count', () => {
  expect(accounted(['需要乙。'], { committed: true })).toEqual([]);
});

test('a text with neither commitments nor a 下一步 part owes no account', () => {
  expect(accounted(['确保甲。'], {})).toEqual([]);
});

test('a text with a 下一步 part owes account of every hard marker', () => {
  expect(accounted(['确保甲。', '乙。'], { nextSteps: [{ at: '#p2' }] })).toEqual([
    ['p1', '确保甲。', '确保'],
    ['p2', '乙。', null],
  ]);
});
