import { expect, test } from 'vitest';
import { agencies } from '../../../../src/exports/api/tables/agencies.ts';
import { amounts } from '../../../../src/exports/api/tables/amounts.ts';
import { citations } from '../../../../src/exports/api/tables/citations.ts';
import { conflicts } from '../../../../src/exports/api/tables/conflicts.ts';
import { events } from '../../../../src/exports/api/tables/events.ts';
import { figures } from '../../../../src/exports/api/tables/figures.ts';
import { mentions } from '../../../../src/exports/api/tables/mentions.ts';
import { notes } from '../../../../src/exports/api/tables/notes.ts';
import { placeClaim } from '../../../../src/exports/api/place-claim.ts';
import { works } from '../../../../src/exports/api/tables/works.ts';
import { library } from '../real-library.ts';

test('an approximate amount says so, and by which printed word', () => {
  expect(amounts.rows(library).find(({ id }) => id === 'shaanxi-minors-protection-funds-yearly')).toMatchObject({
    at: 'shaan-min-han-2024-133#2.p1',
    value: 50_000_000,
    approximate: true,
    qualifier: '约',
    unit: 'CNY',
    payer: null,
    url: '/amounts/#shaanxi-minors-protection-funds-yearly',
  });
});

test('a number is approximate just where the content gives the word that makes it so', () => {
  const written = [...library.amounts, ...library.figures].map(
    ({ data }) => [data.id, data.approximate ?? null] as const,
  );
  const rows = [...amounts.rows(library), ...figures.rows(library)];
  expect(new Map(rows.map(({ id, qualifier }) => [id, qualifier]))).toEqual(new Map(written));
  expect(rows.filter(({ approximate, qualifier }) => approximate !== (qualifier !== null))).toEqual([]);
  expect(figures.rows(library).some(({ approximate }) => approximate)).toBe(true);
});

test('what is said about a work is its note, its articles with it', () => {
  const rows = works.rows(library);
  for (const { id, says = '', articles } of library.works.values()) {
    const { note } = rows.find((row) => row.id === id) ?? {};
    expect([id, note]).toEqual([id, says || articles.length ? expect.stringContaining(says) : null]);
    for (const { article, says: told } of articles) expect(note).toContain(`${article}：${told}`);
  }
  expect(rows.some(({ note }) => note !== null)).toBe(true);
});

test('an arithmetic note carries its sum, done from the amounts, and says what came of it', () => {
  expect(notes.rows(library).find(({ id }) => id === 'beilin-orphan-sum-2025q1')).toMatchObject({
    kind: 'arithmetic',
    says: '核算：1500元×7人×3个月＝31500元；原文所载为27000，少4500。人数没有写截至哪天，款额是2025年1月至2025年3月的。原文未说明原因。',
    sum: { working: '1500元×7人×3个月＝31500元', computed: 31_500, stated: 27_000 },
  });
});

test('another place of a note is named in full', () => {
  const also = notes.rows(library).flatMap((note) => note.also);
  expect(also.length).toBeGreaterThan(0);
  expect(also.filter(({ at }) => at.startsWith('#'))).toEqual([]);
});

test('a citation of a text of the corpus is held, one of another work is not', () => {
  const held = new Set(library.texts.map(({ id }) => id));
  const wrong = citations.rows(library).filter((citation) => citation.held !== held.has(citation.work));
  expect(wrong).toEqual([]);
  expect(citations.rows(library).some((citation) => citation.held)).toBe(true);
});

test('a work that the corpus holds leads to its text, another to its card', () => {
  const url = (id: string) => works.rows(library).find((work) => work.id === id)?.url;
  expect(url('shaan-min-fa-2019-52')).toBe('/documents/shaan-min-fa-2019-52/');
  expect(url('min-fa-2019-34')).toBe('/works/min-fa-2019-34/');
});

test('a body names each provision once, in order of the corpus, and every place is a mention', () => {
  const order = [...library.provisions.keys()];
  const all = mentions.rows(library);
  for (const { id, mentions: places } of agencies.rows(library)) {
    const positions = places.map((at) => order.indexOf(at));
    expect(positions).toEqual([...new Set(positions)].sort((a, b) => a - b));
    expect(new Set(all.filter(({ agency }) => agency === id).map(({ at }) => at))).toEqual(new Set(places));
  }
});

test('standards that differ are published side by side', () => {
  expect(conflicts.rows(library)).toContainEqual({
    payee: 'orphan',
    one: 'beilin-orphan-rate-2025',
    other: 'shaanxi-orphan-standard-2023',
  });
});

test('an event without a last day is on one day, month or year', () => {
  const written = new Map(library.events.map(({ data }) => [data.id, data.until ?? null]));
  expect(new Map(events.rows(library).map(({ id, until }) => [id, until]))).toEqual(written);
});

test('a claim whose words do not stand is not published', () => {
  const [claim] = library.amounts;
  if (!claim) throw new Error('The content has no amounts.');
  const untrue = { ...claim, data: { ...claim.data, quote: '不在文中的话' } };
  expect(() => placeClaim(library, untrue)).toThrow(`The words \`不在文中的话\` have no place in ${claim.at}.`);
});

test('of words printed twice, `nth` settles which stretch is meant', () => {
  const at = 'bei-min-han-2025-1#1.1.1';
  const words = library.provisions.get(at)?.words ?? '';
  const second = words.indexOf('儿童', words.indexOf('儿童') + 1);
  expect(placeClaim(library, { at, data: { quote: '儿童', nth: 2 } })).toEqual({
    at,
    quote: '儿童',
    start: second,
    end: second + 2,
  });
});
