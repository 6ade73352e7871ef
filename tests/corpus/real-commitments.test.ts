import { describe, expect, test } from 'vitest';
import { accountableSentences } from '../../src/library/words/accountable-sentences.ts';
import { checkCorpus, checks } from '../../src/checks/check-corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { placeWords } from '../../src/library/words/place-words.ts';
import { recordChanges } from '../../src/library/records/record-changes.ts';
import { timingOf } from '../../src/domain/commitments/commitment-time.ts';
import { overlaps } from '../../src/domain/texts/place-quote.ts';
import { sayState } from '../../src/domain/commitments/commitment-state.ts';

const { corpus } = loadCorpus(process.cwd());
const { commitments, changes, reviews, texts } = deriveLibrary(corpus, newestDay(corpus));
const found = checkCorpus(corpus);

/** How many there are of each, in order of name. */
const count = (names: string[]) =>
  Object.fromEntries([...new Set(names)].sort().map((name) => [name, names.filter((one) => one === name).length]));
const byId = (id: string) => {
  const commitment = commitments.find((one) => one.id === id);
  if (!commitment) throw new Error(`There is no commitment ${id}.`);
  return commitment;
};
/** A piece of evidence: where it stands, what it shows, how far it carries. */
const shown = (id: string) =>
  byId(id).evidence.map(({ at, shows, strength }) => [at.split('#')[0], shows, strength].join(' '));

describe('the commitments', () => {
  test('are 128 promises of four replies and 137 obligations of two policies', () => {
    expect(count(commitments.map(({ data, text }) => `${data.kind} ${text.id}`))).toEqual({
      'obligation shaan-min-fa-2019-52': 103,
      'obligation xixian-ren-she-min-fa-2020-56': 34,
      'promise bei-min-han-2025-1': 43,
      'promise puyang-2024-188': 36,
      'promise shaan-min-han-2021-182': 26,
      'promise shaan-min-han-2024-133': 23,
    });
  });

  test('are graded by their markers', () => {
    expect(count(commitments.map(({ grade }) => grade))).toEqual({ hard: 39, medium: 174, soft: 52 });
  });

  test('are due on one day, or by a rhythm, only where the words say so', () => {
    expect(
      count(commitments.map(({ data: { due } }) => (due === null ? 'none' : 'on' in due ? due.on : due.every))),
    ).toEqual({ '2025-12-31': 4, month: 1, none: 255, quarter: 1, year: 4 });
  });

  test.each([
    ['xixian-director-training-2020', 'year', '每年不少于一次'],
    ['beilin-quarterly-visits-2025', 'quarter', '每季度走访一次'],
    ['beilin-monthly-visits-2025', 'month', '每月走访 1 次'],
  ])('%s recurs every %s: %s', (id, every, quote) => {
    expect(byId(id).data.due).toEqual({ every, quote });
  });

  test('that were due by the end of 2025 were not over on its last day', () => {
    const due = commitments.flatMap(({ id, data }) => (data.due && 'on' in data.due ? [{ id, due: data.due }] : []));
    expect(due.map(({ id }) => id).sort()).toEqual([
      'shaanxi-frontline-capacity-2025',
      'shaanxi-institutions-2025',
      'shaanxi-minors-protection-coverage-2025',
      'shaanxi-minors-protection-operation-2025',
    ]);
    for (const one of due) {
      expect(one.due.quote).toBe('确保2025年底前完成既定目标');
      expect(timingOf(one.due, '2025-12-31').kind).toBe('due');
      expect(timingOf(one.due, '2026-01-01').kind).toBe('overdue');
    }
  });

  test.each([
    ['xixian-staff-in-place-2020', '配齐专（兼）职“儿童督导员”和“儿童主任”'],
    ['xixian-director-training-2020', '每年不少于一次'],
    ['xixian-split-allowance-cost-2020', '所需资金新区与新城按35:65分担'],
    ['shaanxi-director-per-village-2019', '每个村（居）委会设立1名儿童主任'],
  ])('hold what the policies demand: %s', (id, words) => {
    expect(byId(id).data.kind).toBe('obligation');
    expect(byId(id).data.quote).toContain(words);
    expect(byId(id).grade).toBe('hard');
  });
});

describe('the account', () => {
  const sentences = accountableSentences(corpus);
  const placed = ({ at, data }: { at: string; data: { quote: string; nth?: number | undefined } }) =>
    placeWords(corpus, at, data);
  const overlapping = (span: ReturnType<typeof placed>, { provision, start, end }: (typeof sentences)[number]) =>
    span !== null && span.at === provision.at && overlaps(span, { start, end });

  test('is due for 102 sentences, by text', () => {
    expect(count(sentences.map(({ text }) => text.id))).toEqual({
      'bei-min-han-2025-1': 15,
      'puyang-2024-188': 26,
      'shaan-min-fa-2019-52': 11,
      'shaan-min-han-2021-182': 19,
      'shaan-min-han-2024-133': 19,
      'xixian-ren-she-min-fa-2020-56': 12,
    });
  });

  test.each([
    ['shaan-min-han-2021-182', '做好农村留守儿童关爱保护工作，'],
    ['shaan-min-han-2024-133', '下一步，我们将根据上级文件要求，'],
    ['puyang-2024-188', '下一步，按照省民政厅、教育厅、'],
    ['bei-min-han-2025-1', '下一步我们将重点'],
  ])('begins in %s where it turns to what comes next: %s', (id, words) => {
    const first = sentences.find(({ text, marker }) => text.id === id && marker === null);
    expect(first?.words).toContain(words);
  });

  test('is complete, and is not for any sentence of which the quotes are left out', () => {
    const covered = checks.find(({ name }) => name === 'sentences-covered');
    expect(found.filter(({ check }) => check === 'sentences-covered')).toEqual([]);
    for (const sentence of sentences) {
      const misses = ({ at, data }: Parameters<typeof placed>[0]) => !overlapping(placed({ at, data }), sentence);
      const without = {
        ...corpus,
        commitments: corpus.commitments.filter(
          (one) => misses(one) && (!one.data.due || misses({ ...one, data: one.data.due })),
        ),
        uncommitted: corpus.uncommitted.filter(misses),
      };
      const missed = [...(covered?.find(without) ?? [])].map(({ wrong }) => wrong);
      expect(missed).toContainEqual(expect.stringContaining(`\`${sentence.words}\` at #${sentence.provision.id}`));
    }
  });

  test('gives a reason only for what is no commitment: no words are both', () => {
    const both = corpus.uncommitted.filter(({ at, data }) => {
      const reason = placeWords(corpus, at, data);
      return commitments.some((commitment) => {
        const span = placeWords(corpus, commitment.at, commitment.data);
        return reason && span && span.at === reason.at && overlaps(span, reason);
      });
    });
    expect(both.map(({ data }) => data.quote)).toEqual([]);
  });
});

describe('the evidence', () => {
  test('puts each commitment in one state', () => {
    expect(count(commitments.map(({ state }) => state))).toEqual({
      'claimed-done': 4,
      'earlier-only': 1,
      'none-found': 246,
      partly: 13,
      superseded: 1,
    });
  });

  test('the opinion announced in 2021 is reported as issued in 2024', () => {
    const id = 'shaanxi-minors-protection-opinion-2021';
    expect(byId(id).state).toBe('claimed-done');
    expect(byId(id).data.quote).toContain('未成年人保护工作的实施意见');
    expect(shown(id)).toEqual(['shaan-min-han-2024-133 done medium']);
    expect(byId(id).evidence[0]?.quote).toContain('制定印发了');
  });

  test('the mechanisms of cities and counties are reported complete, and then ended by the national change', () => {
    const id = 'shaanxi-local-mechanisms-2021';
    expect(byId(id).state).toBe('superseded');
    expect(shown(id)).toEqual(['shaan-min-han-2024-133 done strong', 'shaan-min-han-2024-133 superseded medium']);
    expect(byId(id).evidence.map(({ quote }) => quote)).toEqual([
      expect.stringContaining('三级全覆盖'),
      expect.stringContaining('2023年，国家层面取消'),
    ]);
  });

  test('the allowance of 西咸新区 is earlier than the promise of 2021, and fulfils nothing', () => {
    const id = 'shaanxi-director-allowance-2021';
    expect(byId(id).state).toBe('earlier-only');
    expect(shown(id)).toEqual(['xixian-ren-she-min-fa-2020-56 earlier weak']);
    expect(byId(id).data.amounts).toEqual(['xixian-director-allowance-2020']);
  });

  test('what one district reports is weak evidence for a promise of the province, and shows a part', () => {
    const fromDistrict = commitments.filter(
      ({ text, evidence }) =>
        text.data.region === 'shaanxi' && evidence.some(({ at }) => at.startsWith('bei-min-han-2025-1#')),
    );
    expect(fromDistrict.length).toBeGreaterThan(3);
    for (const { id, state } of fromDistrict) {
      expect(state).toBe('partly');
      expect(new Set(shown(id))).toEqual(new Set(['bei-min-han-2025-1 partly weak']));
    }
  });

  test('no promise of the newest reply has a later text, and none is called undone for it', () => {
    const newest = commitments.filter(({ text }) => text.id === 'bei-min-han-2025-1');
    expect(new Set(newest.map(({ state }) => state))).toEqual(new Set(['none-found']));
    expect(sayState('none-found')).toBe('未见后续记录');
  });

  test('says of each piece how far it carries', () => {
    for (const { evidence } of commitments) for (const { why } of evidence) expect(why.length).toBeGreaterThan(10);
  });

  test('accuses nobody, nor does what is said of a commitment', () => {
    const said = [
      ...commitments.flatMap(({ data, evidence }) => [data.what, ...evidence.map(({ why }) => why)]),
      ...corpus.uncommitted.map(({ data }) => data.why),
      ...changes.map(({ data }) => data.reason),
    ];
    expect(said.filter((words) => /未落实|没有落实|没有完成|未完成|未兑现|失信|敷衍|拖延|推诿/.test(words))).toEqual(
      [],
    );
  });
});

test('the class printed on each reply is its own affair: C, B, none and A', () => {
  const printed = texts.filter(({ kind }) => kind === 'reply').map(({ id, data }) => [id, data.class?.letter ?? null]);
  expect(Object.fromEntries(printed)).toEqual({
    'shaan-min-han-2021-182': 'C',
    'shaan-min-han-2024-133': 'B',
    'puyang-2024-188': null,
    'bei-min-han-2025-1': 'A',
  });
});

describe('the record', () => {
  test('tells every commitment, and leaves nothing to be recorded', () => {
    expect(recordChanges(corpus, '2099-12-31', '再记')).toEqual([]);
    const published = changes.filter(({ data }) => data.kind === 'published').map(({ data }) => data.commitment);
    expect(commitments.filter(({ id }) => !published.includes(id))).toEqual([]);
  });

  test('says when all texts were last searched for evidence', () => {
    const last = reviews.at(-1)?.data;
    expect(last?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([...(last?.texts ?? [])].sort()).toEqual(texts.map(({ id }) => id).sort());
  });
});
