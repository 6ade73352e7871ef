import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { commitments } from '../../../../src/exports/api/tables/commitments.ts';
import { contents } from '../../../../src/exports/api/contents.ts';
import { schemaOf } from '../../../../src/exports/api/schemas.ts';
import { source } from '../../../../src/schemas/texts/source.ts';
import { entry } from '../../small-corpus.ts';
import { madeLedger } from '../made-ledger.ts';
import { library as real } from '../real-library.ts';

const made = madeLedger();
const row = (id: string) => commitments.rows(made).find((commitment) => commitment.id === id);

test('a commitment is published with what follows from its evidence and its marker', () => {
  expect(row('mending')).toEqual({
    id: 'mending',
    at: 'reply#1',
    quote: '确保2025年底前完成整改',
    start: 12,
    end: 25,
    document: 'reply',
    kind: 'promise',
    class: 'A',
    by: ['office'],
    actor: null,
    actorFrom: null,
    to: null,
    what: '办理mending',
    caveat: null,
    topic: 'topic',
    due: '2025',
    recurs: null,
    within: null,
    dueQuote: '2025年底前',
    marker: '确保',
    grade: 'hard',
    state: 'claimed-done',
    evidence: [
      {
        at: 'later#1',
        quote: '已完成整改',
        shows: 'done',
        about: { region: 'china', level: 'any' },
        strength: 'strong',
        why: '同一单位后来的答复。',
      },
    ],
    amounts: [],
    duties: [],
    thread: null,
    threads: [],
    statements: [],
    caution: '未见后续记录不等于没有落实。',
    checked: '2026-03-05',
    url: '/commitments/mending/',
  });
});

test('a rhythm is no day, and a commitment without either has neither', () => {
  expect(row('visits')).toMatchObject({ due: null, recurs: 'quarter', dueQuote: '每季度' });
  expect(row('patrol')).toMatchObject({ due: null, recurs: null, dueQuote: null });
});

test('what the text does not print is null', () => {
  expect(row('staffing')).toMatchObject({
    kind: 'obligation',
    class: null,
    to: null,
    actor: '各县',
    caveat: '原文没有写哪些人员。',
  });
});

test('where nobody has looked for evidence yet, no day is given', () => {
  expect(commitments.rows(madeLedger({ reviews: [] }))[0]).toMatchObject({ checked: null });
});

test('a row without the caution, or with another, is not valid', () => {
  const validate = new Ajv2020().compile(schemaOf('commitments', 'https://example.org/commitments.json'));
  expect(validate(commitments.rows(made))).toBe(true);
  expect(validate([{ ...row('patrol'), caution: '没有落实。' }])).toBe(false);
  expect(validate([{ ...row('patrol'), caution: undefined }])).toBe(false);
});

test('the schema says what the state does not mean', () => {
  expect(JSON.stringify(schemaOf('commitments', 'https://example.org/commitments.json'))).toContain(
    '未见后续记录不等于没有落实。 `none-found` (未见后续记录) says that they hold no later record',
  );
});

test('the list of data gives the caution, the last look, and every file of the ledger', () => {
  const file = source.parse({ file: 'made.txt', sha256: '0'.repeat(64), texts: ['reply', 'policy', 'later'] });
  expect(contents(madeLedger({ sources: [entry(file)] }))).toMatchObject({
    commitments: {
      caution: '未见后续记录不等于没有落实。',
      lastReview: { day: '2026-03-05', texts: ['reply', 'policy', 'later'] },
      files: expect.arrayContaining([
        { title: 'Excel 表格', url: '/commitments/all.xlsx' },
        { reply: 'reply', title: '变更订阅（Atom）', url: '/commitments/reply/reply.atom' },
        { agency: 'office', title: '期限日历（ICS）', url: '/commitments/agency/office.ics' },
      ]),
    },
  });
});

test('every commitment of the content is published, in the state that its evidence makes', () => {
  const states = (list: { id: string; state: string }[]) => new Map(list.map(({ id, state }) => [id, state]));
  const published = real.commitments.map(({ id, state }) => ({ id, state: state === 'lead' ? 'partly' : state }));
  expect(states(commitments.rows(real))).toEqual(states(published));
  expect(
    commitments.rows(real).filter(({ state, evidence }) => (state === 'none-found') !== (evidence.length === 0)),
  ).toEqual([]);
});
