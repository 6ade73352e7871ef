import type { Interval } from '../../src/schemas/claims/commitment.ts';
import { describe, expect, test } from 'vitest';
import { accountableSentences } from '../../src/library/words/accountable-sentences.ts';
import { checkCorpus, checks } from '../../src/checks/check-corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { deriveLibrary, newestDay } from '../../src/library/open.ts';
import { placeWords } from '../../src/library/words/place-words.ts';
import { recordChanges } from '../../src/library/commitments/record-changes.ts';
import { splitSentences } from '../../src/domain/texts/split-sentences.ts';
import { timingOf } from '../../src/domain/commitments/commitment-time.ts';
import { overlaps } from '../../src/domain/texts/place-quote.ts';
import { sayState } from '../../src/domain/wording/commitments/say-commitment.ts';

const { corpus } = loadCorpus(process.cwd());
const { commitments, changes, reviews, texts } = deriveLibrary(corpus, newestDay(corpus));
const found = checkCorpus(corpus);

const byId = (id: string) => {
  const commitment = commitments.find((one) => one.id === id);
  if (!commitment) throw new Error(`There is no commitment ${id}.`);
  return commitment;
};
/** A piece of evidence: where it stands, what it shows, how far it carries. */
const shown = (id: string) =>
  byId(id).evidence.map(({ at, shows, strength }) => [at.split('#')[0], shows, strength].join(' '));

describe('the commitments', () => {
  test('are promises of every reply and obligations of every policy', () => {
    const made = new Set(commitments.map(({ data, text }) => `${data.kind} ${text.id}`));
    const wanted = texts
      .filter(({ kind }) => kind !== 'duty-list')
      .map(({ id, kind }) => `${kind === 'policy' ? 'obligation' : 'promise'} ${id}`);
    expect([...made].sort()).toEqual(wanted.sort());
  });

  test.each([
    ['shaanxi-institutions-2025', 'hard'],
    ['shaanxi-investment-2024', 'medium'],
    ['shaanxi-independent-institutions-2019', 'soft'],
  ])('are graded by their markers: %s is %s', (id, grade) => {
    expect(byId(id).grade).toBe(grade);
  });

  test('are due on one day, or by a rhythm, only where the words say so', () => {
    const said: Partial<Record<Interval, RegExp>> = { year: /每年/, quarter: /每季度/, month: /每月|按月/ };
    for (const { data } of commitments) {
      if (data.due && 'every' in data.due) expect(data.due.quote).toMatch(said[data.due.every] ?? /每/);
      if (data.due && 'on' in data.due) expect(data.due.quote).toContain(data.due.on.slice(0, 4));
    }
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
    const known = [
      'shaanxi-frontline-capacity-2025',
      'shaanxi-institutions-2025',
      'shaanxi-minors-protection-coverage-2025',
      'shaanxi-minors-protection-operation-2025',
    ];
    expect(due.map(({ id }) => id)).toEqual(expect.arrayContaining(known));
    for (const one of due.filter(({ id }) => known.includes(id))) {
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

describe('who acts', () => {
  test.each([
    ['shaanxi-childrens-homes-build-2019', [], null],
    ['shaanxi-childrens-homes-priority-2019', [], null],
    ['shaanxi-childrens-homes-poor-areas-2019', [], null],
    ['shaanxi-childrens-homes-lottery-2019', ['localities'], '各地'],
    ['shaanxi-childrens-homes-norms-2019', ['localities'], '各地'],
    ['shaanxi-childrens-homes-organisations-2019', ['localities'], '各地'],
    ['shaanxi-community-care-system-2019', ['localities'], '各地'],
    ['shaanxi-staff-reward-2019', ['localities'], '各地'],
    ['shaanxi-staff-commendation-2019', ['localities'], '各地'],
    ['shaanxi-staff-replace-2019', ['localities'], '各地'],
    ['shaanxi-mechanism-problems-2019', ['localities'], '各地'],
    ['shaanxi-poor-areas-preference-2019', ['localities'], '各地'],
    ['shaanxi-poor-areas-training-2019', ['localities'], '各地'],
    ['shaanxi-training-content-2019', [], null],
    ['shaanxi-staff-allowance-2019', [], null],
    ['shaanxi-staff-allowance-rate-2019', ['localities'], '各地'],
    ['shaanxi-mechanism-adjust-2019', ['localities'], '各地'],
    ['shaanxi-poor-areas-institutions-2019', ['localities'], '各地'],
    ['shaanxi-independent-institutions-2019', ['localities-able'], '有条件的地方'],
    ['shaanxi-province-training-2019', ['province-level'], '省级'],
    ['shaanxi-yearly-training-2019', ['city-county-level'], '市、县级'],
    ['shaanxi-local-mechanisms-2021', [], null],
    ['puyang-guide-parents-2024', ['child-welfare-director', 'schools'], '儿童主任、学校'],
    ['xixian-work-assessment-2020', ['xixian-new-city-departments'], '各新城相关部门'],
    ['xixian-visit-records-2020', ['child-welfare-supervisor', 'child-welfare-director'], '儿童督导员和儿童主任'],
    ['xixian-public-concern-2020', [], null],
  ])('%s: %j, printed as %j', (id, by, actor) => {
    expect(byId(id).data).toMatchObject({ by, actor });
  });

  test.each([
    ['shaanxi-women-directors-first-2019', '各级民政部门', '各级民政部门坚持选优配强'],
    ['shaanxi-community-care-system-2019', '各地', '各地应加大彩票公益金支持儿童之家建设力度'],
    ['beilin-household-4-residence-permit-2025', '社区', '社区跟学校咨询办理助学金事宜'],
  ])('%s names nobody and goes on from %s', (id, actor, quote) => {
    expect(byId(id).data).toMatchObject({ actor, actorFrom: { quote } });
  });
});

describe('what was missing or said otherwise', () => {
  test.each([
    ['shaanxi-poor-areas-resources-2019', '统筹社会资源向贫困地区'],
    ['shaanxi-poor-areas-families-2019', '重点加强贫困农村留守儿童和困境儿童及其家庭救助帮扶'],
    ['shaanxi-poor-areas-organisations-2019', '推动深度贫困地区儿童服务类社会组织发展'],
    ['shaanxi-poor-areas-volunteers-2019', '深入贫困地区、深入贫困服务对象提供关爱服务'],
    ['shaanxi-poor-areas-support-2019', '加大贫困地区农村留守儿童和困境儿童关爱服务体系建设支持力度'],
    ['shaanxi-entrusted-institutions-2019', '代为养育并签订委托协议'],
    ['shaanxi-graded-training-2019', '分级负责培训儿童督导员和儿童主任'],
    ['xixian-childrens-homes-build-2020', '推进“儿童之家”建设'],
    ['xixian-departments-cooperation-2020', '加强沟通协调，切实加强协作，认真履行职责'],
    ['xixian-law-publicity-2020', '加强未成年人保护法律法规宣传'],
    ['xixian-model-publicity-2020', '宣传报道恤孤慈幼正面典型'],
    ['xixian-opinion-monitoring-2020', '建立健全舆情监测预警和应对机制'],
    ['xixian-public-concern-2020', '及时妥善回应社会关切'],
    ['beilin-household-4-residence-permit-2025', '督促该家庭办理居住证'],
  ])('%s rests on “%s”', (id, words) => {
    expect(byId(id).data.quote).toContain(words);
  });

  test.each([
    ['puyang-double-reduction-2024', 'education'],
    ['puyang-childrens-homes-2024', 'childrens-homes'],
    ['beilin-stations-homes-investment-2025', 'childrens-homes'],
    ['shaanxi-hotline-2021', 'rights-protection'],
    ['beilin-household-1-student-aid-2025', 'education'],
    ['beilin-household-4-student-aid-2025', 'education'],
    ['shaanxi-poor-areas-preference-2019', 'left-behind-children'],
    ['shaanxi-poor-areas-support-2019', 'left-behind-children'],
  ])('%s is about %s', (id, topic) => {
    expect(byId(id).data.topic).toBe(topic);
  });

  test.each([
    ['shaanxi-body-and-mind-pilot-2024', '着手开展', null],
    ['shaanxi-director-allowance-2021', '继续指导推动', null],
    ['shaanxi-cultivate-organisations-2021', '继续通过', null],
    ['puyang-wards-treatment-channels-2024', '医疗机构，配合儿童福利机构', '是卫健部门还是所指导的机构'],
    ['puyang-files-counselling-2024', '把开展辅导的情况及时纳入', '谁提出、由谁记入，原文没有写'],
    ['shaanxi-group-mechanism-2024', '完善相关工作机制', '是哪些机制，原文没有写'],
    ['xixian-poor-families-2020', '及其家庭的帮扶', '是前半句所倡导的企事业单位，还是各新城'],
  ])('%s is told as printed (%s), with what the words leave open', (id, what, caveat) => {
    expect(byId(id).data.what).toContain(what);
    if (caveat) expect(byId(id).data.caveat).toContain(caveat);
  });

  test.each(['shaanxi-police-accountability-2019', 'shaanxi-police-crimes-2019'])(
    '%s is for nobody: a wrong-doer is no one for whom a thing is done',
    (id) => {
      expect(byId(id).data.to).toBeNull();
    },
  );

  test.each([
    ['shaan-min-han-2024-133', '艺术疗愈'],
    ['bei-min-han-2025-1', '失独'],
  ])('of what the suggestion asked, %s passes over %s', (id, word) => {
    expect(texts.find((text) => text.id === id)?.data.passedOver.map((one) => one.word)).toContain(word);
  });

  test.each([
    [['shaanxi-purchase-catalogue-2019', 'xixian-purchase-catalogue-2020', 'shaanxi-purchase-catalogue-2021']],
    [['shaanxi-staff-allowance-2019', 'xixian-pay-director-allowance-2020', 'shaanxi-director-allowance-2021']],
    [['shaanxi-staff-ability-2019', 'shaanxi-staff-selection-2021']],
    [['shaanxi-staff-allowance-2019', 'xixian-pay-supervisor-allowance-2020']],
    [['shaanxi-director-per-village-2019', 'xixian-staff-in-place-2020']],
    [['shaanxi-supervisor-per-township-2019', 'xixian-staff-in-place-2020']],
    [['shaanxi-support-organisations-2019', 'shaanxi-encourage-organisations-2021']],
  ])('%j are one thing that is said again', (ids) => {
    const together = corpus.threads.filter(({ data }) => ids.every((id) => data.commitments.includes(id)));
    expect(together.map(({ data }) => data.apart)).toEqual([undefined]);
  });
});

describe('the account', () => {
  const sentences = accountableSentences(corpus);
  const placed = ({ at, data }: { at: string; data: { quote: string; nth?: number | undefined } }) =>
    placeWords(corpus, at, data);
  const overlapping = (span: ReturnType<typeof placed>, { provision, start, end }: (typeof sentences)[number]) =>
    span !== null && span.at === provision.at && overlaps(span, { start, end });

  test('is due for every sentence of a policy', () => {
    for (const text of texts.filter(({ kind }) => kind === 'policy')) {
      const said = text.provisions
        .filter(({ kind }) => kind !== 'element' && kind !== 'heading')
        .flatMap(({ at, words }) => splitSentences(words).map(({ start }) => `${at} ${start}`));
      const due = sentences.filter((one) => one.text.id === text.id);
      expect(due.map(({ provision, start }) => `${provision.at} ${start}`)).toEqual(said);
    }
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
      expect(missed).toContainEqual(expect.stringContaining(`#${sentence.provision.id} 的 \`${sentence.words}\``));
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
  test.each([
    ['shaanxi-director-per-village-2019', 'claimed-done'],
    ['shaanxi-village-staff-2019', 'partly'],
    ['shaanxi-township-staff-2019', 'partly'],
    ['xixian-staff-in-place-2020', 'lead'],
    ['shaanxi-staff-allowance-2019', 'lead'],
    ['shaanxi-care-funds-2019', 'lead'],
    ['shaanxi-encourage-organisations-2021', 'lead'],
    ['shaanxi-support-organisations-2019', 'lead'],
    ['shaanxi-purchase-services-2019', 'lead'],
    ['shaanxi-purchase-services-2021', 'lead'],
    ['shaanxi-county-centres-2021', 'lead'],
    ['shaanxi-set-up-protection-institutions-2019', 'lead'],
    ['shaanxi-staff-ability-2019', 'lead'],
    ['shaanxi-staff-selection-2021', 'lead'],
    ['shaanxi-independent-institutions-2019', 'none-found'],
  ])('puts %s where its words carry: %s', (id, state) => {
    expect(byId(id).state).toBe(state);
  });

  test('weak evidence alone is a lead, and a weaker piece never hides what is reported done', () => {
    for (const { id, evidence, state } of commitments) {
      const shows = evidence.map((piece) => `${piece.shows} ${piece.strength === 'weak' ? 'weak' : 'stronger'}`);
      if (shows.includes('done stronger')) expect([id, state]).toEqual([id, 'claimed-done']);
      if (shows.length && shows.every((one) => one === 'partly weak')) expect([id, state]).toEqual([id, 'lead']);
    }
    expect(sayState('partly')).toBe('见到一部分');
    expect(sayState('lead')).toBe('另见线索');
  });

  test('of what a county is to do, words on the whole province are weak, though the text names no body', () => {
    const fits = checks.find(({ name }) => name === 'evidence-fits');
    const piece = { at: 'shaan-min-han-2021-182#1.p2.3', quote: '我省', shows: 'partly', why: '说的是全省。' } as const;
    const problems = (strength: 'medium' | 'weak') => {
      const made = corpus.commitments.filter(({ data }) => data.id === 'shaanxi-no-new-county-institutions-2019');
      const claimed = made.map((one) => ({ ...one, data: { ...one.data, evidence: [{ ...piece, strength }] } }));
      return [...(fits?.find({ ...corpus, commitments: claimed }) ?? [])].map(({ wrong }) => wrong);
    };
    expect(problems('weak')).toEqual([]);
    expect(problems('medium')).toEqual([
      'shaanxi-no-new-county-institutions-2019 由“县级”做，这条依据说的是“省级”，证明力写的是“中”。',
    ]);
  });

  test('the same words speak of the same place and level, or say of which of their two', () => {
    const words = '我省还分别在乡镇及村（居）层级实现了儿童督导员和儿童主任的全覆盖';
    const pieces = commitments.flatMap(({ evidence }) => evidence.filter(({ quote }) => quote === words));
    expect(pieces.length).toBeGreaterThan(4);
    for (const { about } of pieces) {
      expect(about.region).toBe('shaanxi');
      expect(['township', 'village']).toContain(about.level);
    }
  });

  test('the opinion announced in 2021 is reported as issued in 2024', () => {
    const id = 'shaanxi-minors-protection-opinion-2021';
    expect(byId(id).state).toBe('claimed-done');
    expect(byId(id).data.quote).toContain('未成年人保护工作的实施意见');
    expect(shown(id)).toEqual(['shaan-min-han-2024-133 done medium']);
    expect(byId(id).evidence[0]?.quote).toContain('制定印发了');
  });

  test('the mechanisms of cities and counties are reported complete, and what ended is the national one', () => {
    const id = 'shaanxi-local-mechanisms-2021';
    expect(byId(id).state).toBe('claimed-done');
    expect(shown(id)).toEqual(['shaan-min-han-2024-133 done strong', 'shaan-min-han-2024-133 superseded weak']);
    expect(byId(id).evidence.map(({ about }) => about)).toEqual([
      { region: 'shaanxi', level: 'county' },
      { region: 'china', level: 'national' },
    ]);
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

  test('what one district reports is weak for a promise of the province', () => {
    const pieces = commitments
      .filter(({ text }) => text.data.region === 'shaanxi')
      .flatMap(({ evidence }) => evidence.filter(({ at }) => at.startsWith('bei-min-han-2025-1#')));
    expect(pieces.length).toBeGreaterThan(3);
    expect(new Set(pieces.map(({ strength, about }) => `${strength} ${about.region} ${about.level}`))).toEqual(
      new Set(['weak beilin county']),
    );
  });

  test('no promise is called undone for want of a later text', () => {
    expect(commitments.some(({ state }) => state === 'none-found')).toBe(true);
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
  expect(Object.fromEntries(printed)).toMatchObject({
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

  test('says on which day evidence was last searched for, and in which texts', () => {
    const last = reviews.at(-1)?.data;
    expect(last?.day).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    // A text that came since is searched for the next time.
    expect(last?.texts.length).toBeGreaterThanOrEqual(8);
    expect(texts.map(({ id }) => id)).toEqual(expect.arrayContaining(last?.texts ?? []));
  });
});
