import { expect, test } from 'vitest';
import { changeFacts } from '../../src/views/training/change-facts.ts';
import { askedCases } from '../../src/views/training/asked-cases.ts';
import { quizItems } from '../../src/views/training/quiz-items.ts';
import { shortName } from '../../src/library/name-provision.ts';
import { drawPair } from '../../src/domain/quiz/draw-pair.ts';
import { drawPaper } from '../../src/domain/quiz/draw-paper.ts';
import { sameFact } from '../../src/domain/quiz/same-fact.ts';
import { teaches } from '../../src/domain/quiz/where-taught.ts';
import { lettersOf } from '../../src/domain/quiz/choose-wrong.ts';
import { changesBetween } from '../../src/domain/time/changes-between.ts';
import { library } from '../real-library.ts';

const items = quizItems(library);
const words = (at: string) => library.provisions.get(at)?.words ?? '';
const itemsOf = (from: string) => items.filter((item) => item.from === from);

test('nine modules have at least five written questions: another may begin without', () => {
  const written = (id: string) => items.filter(({ module, from }) => module === id && from === 'written').length;
  expect(library.modules.filter(({ id }) => written(id) >= 5).length).toBeGreaterThanOrEqual(9);
});

test('questions are made from every kind of claim, each with an id of its own, for a module that there is', () => {
  for (const from of ['amount', 'counterpart', 'item', 'trigger', 'prompt', 'others', 'due', 'change', 'case']) {
    expect([from, itemsOf(from).length > 2]).toEqual([from, true]);
  }
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const modules = new Set(library.modules.map(({ id }) => id));
  expect(items.filter(({ module }) => !modules.has(module))).toEqual([]);
});

test.each(items.map((item) => [item.id, item] as const))('%s: one right answer, and every quote stands', (_, item) => {
  const answers = [item.right, ...item.wrong.map(({ says }) => says)].map(lettersOf);
  expect(new Set(answers).size).toBe(answers.length);
  expect(answers.length).toBeGreaterThanOrEqual(3);
  expect(words(item.words.at)).toContain(item.words.quote);
  for (const { words: own, why } of item.wrong) {
    expect(why).toBeTruthy();
    if (item.from !== 'written') expect(own).not.toBeNull();
    if (own) expect(words(own.at)).toContain(own.quote);
  }
});

test('a case of harm says that it was reported before it asks what applies', () => {
  const [harmed, other] = [true, false].map((harm) =>
    askedCases(library)
      .filter((one) => one.harm === harm)
      .map(({ data }) => data.id),
  );
  const told = itemsOf('case').filter(({ asks }) => asks.includes('已经立即报告了。照本站的待遇核对'));
  const of = (ids: string[] | undefined) => told.filter(({ id }) => ids?.some((one) => id.startsWith(`case-${one}-`)));
  expect([harmed?.length !== 0, told.length > 0]).toEqual([true, true]);
  expect([of(harmed).length, of(other).length]).toEqual([told.length, 0]);
});

test('nothing that follows a report is a wrong answer of a case', () => {
  const follows = library.benefits.filter(({ data }) => JSON.stringify(data.conditions).includes('"is":["violence"'));
  const names = follows.map(({ data }) => data.name);
  const told = itemsOf('case').flatMap(({ id, wrong }) => wrong.map(({ says }) => [id, says]));
  expect(names).not.toEqual([]);
  expect(told.filter(([, says = '']) => names.includes(says))).toEqual([]);
});

test('a question that is answered by 及时 of the report tells with the answer that a law says 立即', () => {
  const told = items.filter(({ sooner }) => sooner !== undefined);
  const reports = items.filter(
    ({ words: { at }, asks, right }) => at === 'child-welfare-director#5' && `${asks}${right}`.includes('及时'),
  );
  expect(told.map(({ id }) => id)).toEqual(reports.map(({ id }) => id));
  expect(told.length).toBeGreaterThan(10);
  expect(new Set(told.map(({ sooner }) => sooner))).toEqual(
    new Set(['职责写“及时”，法律写“立即”（法律是本站转述）。照“立即”做（本站的提醒）。']),
  );
});

test('no question asks what its module does not show', () => {
  const modules = new Map(library.modules.map((module) => [module.id, module]));
  const untaught = items.filter((item) => {
    const module = modules.get(item.module);
    return !module || !teaches(module, item.words);
  });
  expect(untaught.map(({ id }) => id)).toEqual([]);
});

test('every question says of which document it asks, and of which place where that has one of its own', () => {
  // What applies to a case is asked of the checklist, which names the document of each benefit.
  const silent = items.filter(({ asks, from, words: { at } }) => {
    if (from === 'case') return false;
    const text = library.texts.find(({ id }) => id === at.split('#')[0]);
    if (!text || asks.includes('哪份文件')) return !text;
    if (asks.includes(`《${shortName(text)}》`)) return false;
    const place = library.regions.get(text.data.region)?.name ?? '';
    const year = `${text.data.date.sort.slice(0, 4)}年`;
    return !(asks.includes(place.slice(-3)) && (asks.includes(shortName(text)) || asks.includes(year)));
  });
  expect(silent.map(({ id, asks }) => [id, asks])).toEqual([]);
});

test('a paper of any module, and one of all, is half situations, repeats nothing, and has its key right', () => {
  const orders = [[], ...library.modules.map(({ id }) => [id])];
  for (let seed = 1; seed <= 500; seed++) {
    const modules = orders[seed % orders.length] ?? [];
    const number = [5, 10, 20][seed % 3] ?? 5;
    const { before, after } = drawPair(items, { modules, number, seed: String(seed) });
    for (const paper of [drawPaper(items, { modules, number, seed: String(seed) }), [...before, ...after]]) {
      const asked = paper.map(({ item }) => item);
      expect([seed, asked.filter((one, i) => asked.slice(0, i).some((other) => sameFact(one, other)))]).toEqual([
        seed,
        [],
      ]);
      expect(asked.filter(({ drill }) => drill !== undefined).length * 2).toBeGreaterThanOrEqual(asked.length);
      expect(paper.every(({ item, choices, right }) => choices[right]?.says === item.right)).toBe(true);
      expect(paper.length).toBeGreaterThanOrEqual(4);
    }
  }
});

/** The share of questions whose right answer `stands` out among the lengths of the wrong ones. */
const share = (some: typeof items, stands: (right: number, wrong: number[]) => boolean): number =>
  some.filter(({ right, wrong }) =>
    stands(
      [...right].length,
      wrong.map(({ says }) => [...says].length),
    ),
  ).length / some.length;
const longest = (right: number, wrong: number[]) => right > Math.max(...wrong);
const shortest = (right: number, wrong: number[]) => right < Math.min(...wrong);

test('who always takes the longest answer, or the shortest, does no better than one who guesses', () => {
  expect(share(items, longest)).toBeLessThan(1 / 3);
  expect(share(items, shortest)).toBeLessThan(1 / 3);
  for (const { id } of library.modules) {
    const own = items.filter(({ module }) => module === id);
    expect([id, share(own, longest) < 1 / 2, share(own, shortest) < 1 / 2]).toEqual([id, true, true]);
  }
});

test.each(['trigger-director-report-harm-', 'trigger-director-visit-children-'])(
  'of questions that ask alike about one duty, %s, few have the longest answer for the right one',
  (start) => {
    const alike = items.filter(({ id }) => id.startsWith(start));
    expect(alike.length).toBeGreaterThan(3);
    expect(share(alike, longest)).toBeLessThan(1 / 3);
  },
);

test('who leaves out the longest answer and the shortest gains nothing either', () => {
  const written = itemsOf('written');
  expect(share(written, longest) + share(written, shortest)).toBeGreaterThan(1 / 3);
});

test('only what the very item names is asked as its occasion: not what this site counts among others', () => {
  for (const { id } of itemsOf('prompt')) {
    const situation = library.situations.find(({ data }) => `prompt-${data.id}` === id)?.data;
    const quotes = situation?.meant.flatMap(({ on }) => on.flatMap((ground) => ('quote' in ground ? [ground] : [])));
    expect([
      id,
      quotes?.some(({ at, quote }) => at === 'child-welfare-director#5' && words(at).includes(quote)),
    ]).toEqual([id, true]);
  }
});

test('a wrong amount is none that the named text states for that payee in that sort', () => {
  for (const item of itemsOf('amount')) {
    const asked = library.amounts.find(({ data }) => `amount-${data.id}` === item.id);
    if (!asked) throw new Error(item.id);
    const text = asked.at.split('#')[0];
    const values = library.amounts
      .filter(({ at, data }) => at.split('#')[0] === text && data.payee === asked.data.payee)
      .filter(({ data }) => data.purpose === asked.data.purpose)
      .map(({ data }) => `${data.value}元`);
    for (const { says } of item.wrong) expect(values.some((value) => says.startsWith(value))).toBe(false);
  }
});

test('a wrong duty or occasion stands in another item, and its words not in the one that is asked', () => {
  for (const item of [...itemsOf('item'), ...itemsOf('trigger')]) {
    for (const { words: own } of item.wrong) {
      expect(own?.at).not.toBe(item.words.at);
      expect(words(item.words.at)).not.toContain(own?.quote);
    }
  }
});

test('a wrong body stands in other words of the same text', () => {
  for (const item of itemsOf('others')) {
    for (const { words: own } of item.wrong) {
      expect(own?.at.split('#')[0]).toBe(item.words.at.split('#')[0]);
      expect(own?.quote).not.toBe(item.words.quote);
    }
  }
});

test('orphans in Beilin are never asked about without the text', () => {
  for (const item of items.filter(({ right }) => /1[58]00元/.test(right))) expect(item.asks).toMatch(/〔\d{4}〕/);
});

test('every fact of a change rests on words that stand', () => {
  for (const { at, quote } of changeFacts(library)) expect(words(at)).toContain(quote);
});

test('what changed for a 儿童主任 in 2023 is the rates and the mechanism; the notice of 2020 gave the duties', () => {
  const facts = changeFacts(library);
  const in2023 = changesBetween(facts, '2022-12-31', '2023-12-31', 'child-welfare-director');
  expect(in2023.sure.map(({ id }) => id)).toEqual(
    expect.arrayContaining(['shaanxi-orphan-standard-2023', 'national-leading-group-ended-2023']),
  );
  expect(in2023.open).toEqual([]);
  const in2020 = changesBetween(facts, '2020-07-01', '2020-07-31', 'child-welfare-director').sure;
  expect(in2020.filter(({ kind }) => kind === 'duty').every(({ at }) => at.startsWith('child-welfare-director#'))).toBe(
    true,
  );
  expect(in2020.map(({ id }) => id)).toContain('director-report-harm');
  expect(in2023.undated.map(({ id }) => id)).toContain('beilin-orphan-rate-2025');
});
