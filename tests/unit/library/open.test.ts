import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { newestDay, openLibrary } from '../../../src/library/open.ts';
import { note } from '../../../src/schemas/claims/note.ts';
import { edited, layOut, problemsOf, replace, type Edit } from '../../corpus/fixture.ts';
import { madeAmount, madeFigure } from '../made-claims.ts';
import { claim, madeText, smallCorpus, smallLibrary } from '../small-corpus.ts';

function folderOf(...edits: Edit[]): string {
  const root = mkdtempSync(join(tmpdir(), 'tongce-open-'));
  onTestFinished(() => {
    rmSync(root, { recursive: true });
  });
  layOut(edited(edits), root);
  return root;
}

test('the newest day is that of the newest text', () => {
  const dated = (sort: string) => madeText(`t-${sort}`, ['甲。'], { front: { date: { sort } } });
  expect(newestDay(smallCorpus([dated('2024-06'), dated('2025-05-21'), dated('2019-08-12')]))).toBe('2025-05-21');
});

test('content speaks for the newest day in it, never for today, unless it is opened for another', () => {
  const root = folderOf();
  expect(openLibrary(root).day).toBe('2031-06-08');
  expect(openLibrary(root, '2026-11-01').day).toBe('2026-11-01');
});

test('content that breaks rules is not opened: all that is wrong is said, not only the first', () => {
  const edits = [
    replace('content/topics.yaml', 'id: training', 'id: Training'),
    replace('content/regions.yaml', 'within: null', 'without: null'),
  ];
  const problems = problemsOf(edits);
  expect(problems.length).toBeGreaterThan(2);
  expect(() => openLibrary(folderOf(...edits))).toThrow(new Error(problems.join('\n')));
});

test('a sum that a note asks for is done from amounts and figures', () => {
  const text = madeText('t', ['每人每月1000元，7人，共2万元。']);
  const sum = { rate: 'rate', people: 'people', months: 3, total: 'total' };
  const { sums } = smallLibrary([text], {
    amounts: [
      claim('t', madeAmount({ id: 'rate', at: '#p1' })),
      claim('t', madeAmount({ id: 'total', at: '#p1', quote: '2万元', value: 20_000, unit: 'CNY' })),
    ],
    figures: [claim('t', madeFigure({ id: 'people', at: '#p1' }))],
    notes: [claim('t', note.parse({ id: 'sum', at: '#p1', quote: '共2万元', kind: 'arithmetic', sum }))],
  });
  expect([...sums].map(([id, { computed, stated }]) => [id, computed, stated])).toEqual([['sum', 21_000, 20_000]]);
});
