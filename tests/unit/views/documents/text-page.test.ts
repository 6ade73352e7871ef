import { expect, test } from 'vitest';
import { textEnd } from '../../../../src/views/documents/text-end.ts';
import { textPage } from '../../../../src/views/documents/text-page.ts';
import { madeAmount, madeFigure } from '../../made-claims.ts';
import { claim, madeAgency, madeText, madeWork, entry, smallLibrary } from '../../small-corpus.ts';

const head = { title: '某市关于某事的通知', number: '某发〔2024〕1号' };
const front = { date: { sort: '2024-05-22' }, region: 'a', issuers: ['one', 'two'] };
const notice = madeText('notice', ['一、按照《某意见》发放。', '二、每人每月1000元，共7人。'], {
  kind: 'policy',
  head,
  front,
});
const law = madeText('law', ['第一条　为了儿童。', '第二条　应当报告。'], {
  kind: 'law',
  head: { title: '某法' },
  front: { ...front, issuers: ['one'] },
});
const other = madeText('other', ['按照《某市关于某事的通知》办理。'], { head: { title: '答复' } });
const library = smallLibrary([notice, law, other], {
  agencies: [madeAgency({ id: 'one', name: '某厅' }), madeAgency({ id: 'two', name: '某局' })],
  regions: [entry({ id: 'a', name: 'a市', within: null })],
  works: [madeWork({ id: 'opinion', title: '某意见' })],
  amounts: [claim('notice', madeAmount({ at: '#2' })), claim('other', madeAmount({ id: 'elsewhere' }))],
  figures: [claim('notice', madeFigure({ at: '#2' }))],
});

test('a text is cited by its title, its number and the first of its issuers; a law by its name alone', () => {
  expect(textPage(library, notice, '/x/').cite).toEqual({
    title: '某市关于某事的通知',
    number: '某发〔2024〕1号',
    issuer: '某厅等2部门',
  });
  expect(textPage(library, notice, '/x/').aids).toMatchObject({ 'data-issuer': '某厅等2部门' });
  expect(textPage(library, law, '/x/')).toMatchObject({ cite: { issuer: '某厅' }, aids: { 'data-issuer': '' } });
});

test('the line above a text tells its kind, its date if printed, its place; only a text in articles is one of articles', () => {
  const { told, articles, drawn } = textPage(library, notice, '/x/');
  expect(told).toBe('政策文件 · 日期未载明 · a市');
  expect([articles, drawn, textPage(library, law, '/x/').articles]).toEqual([false, false, true]);
});

test('behind a text stand its own numbers, what it cites and who cites it', () => {
  const end = textEnd(library, notice, { noteNumbers: new Map() });
  expect(end.amounts.map(({ data }) => data.id)).toEqual(['made-amount']);
  expect(end.figures).toBe(1);
  expect(end.cited.map(({ id }) => id)).toEqual(['opinion']);
  expect(end.citing).toEqual(['other#p1']);
});
