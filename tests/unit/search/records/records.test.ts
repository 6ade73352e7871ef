import { expect, test } from 'vitest';
import { library } from '../../../real-library.ts';
import { recordsOf } from '../../../../src/search/records/records.ts';

const records = recordsOf(library);
const at = (url: string) => records.find((record) => record.url === url);
const ofKind = (kind: string) => records.filter((record) => record.kind === kind);

test('each address has one record of a kind, but for tools: one page may hold several', () => {
  const others = records.filter(({ kind }) => kind !== 'tool');
  expect(new Set(others.map(({ kind, url }) => `${kind} ${url}`)).size).toBe(others.length);
});

test('each provision has one record of its words, but for what its document is found by', () => {
  const unlisted = ['title', 'number', 'issuer-mark', 'openness', 'annex-mark'];
  const listed = [...library.provisions.values()].filter(({ element }) => !element || !unlisted.includes(element));
  const texts = records.filter(({ kind }) => kind === 'provision' || kind === 'duty');
  expect(texts.map(({ at, words }) => [at, words])).toEqual(listed.map(({ at, words }) => [at, words]));
});

test('a provision leads to its anchor, and names its document and the headings over it', () => {
  expect(at('/documents/shaan-min-fa-2019-52/#2.1')).toEqual({
    url: '/documents/shaan-min-fa-2019-52/#2.1',
    kind: 'provision',
    at: 'shaan-min-fa-2019-52#2.1',
    title: '陕民发〔2019〕52号 第二部分（一）',
    path: '关于进一步健全农村留守儿童和困境儿童关爱服务体系的实施意见 › 二、强化儿童关爱服务力量',
    claim: '',
    region: '陕西省',
    regions: ['shaanxi'],
    year: '2019',
    roles: ['child-welfare-director', 'child-welfare-supervisor'],
    words: library.provisions.get('shaan-min-fa-2019-52#2.1')?.words,
    quoted: true,
    names: [],
    queries: expect.arrayContaining(['一个村几个儿童主任']),
  });
});

test('headings are named from the outside in', () => {
  expect(at('/documents/bei-min-han-2025-1/#1.2.3')?.path).toBe(
    '对西安市碑林区第十九届人民代表大会第五次会议 78 号建议的复函 › 一、摸清困境儿童需求并开展针对性帮扶 › （二）儿童丙',
  );
});

test('a text without a number is told by who issued it', () => {
  expect(at('/documents/puyang-2024-188/#p1')).toMatchObject({
    title: '关于对市九届人大三次会议第188号建议的答复 第1段',
    path: '濮阳市民政局',
  });
});

test('each item of a duty list leads to its page', () => {
  expect(ofKind('duty').map(({ url }) => url)).toEqual([
    ...[1, 2, 3, 4, 5, 6].map((item) => `/duties/child-welfare-director/${item}/`),
    ...[1, 2, 3, 4, 5, 6, 7, 8].map((item) => `/duties/child-welfare-supervisor/${item}/`),
  ]);
  expect(at('/duties/child-welfare-director/5/')).toMatchObject({
    title: '儿童主任工作职责 第5项',
    path: '职责 › 附件 3 › 儿童主任工作职责',
    words: library.provisions.get('child-welfare-director#5')?.words,
  });
});

test('amounts and figures are shown with their value, and the words they rest on', () => {
  expect(at('/amounts/#beilin-orphan-rate-2025')).toMatchObject({
    kind: 'amount',
    title: '1500元/人·月 孤儿基本生活保障，每人每月',
    region: '西安市碑林区',
    year: '2025',
    quoted: true,
  });
  expect(at('/amounts/#beilin-orphan-rate-2025')?.words).toContain('每人每月1500元');
  expect(ofKind('amount')).toHaveLength(library.amounts.length);
  expect(ofKind('figure')).toHaveLength(library.figures.length);
});

test('each benefit leads to its page, and is found by the words that say for whom it is', () => {
  expect(ofKind('benefit').map(({ title }) => title)).toEqual(library.benefits.map(({ data }) => data.name));
  expect(at('/benefits/puyang-treatment-fee-relief/')).toEqual({
    url: '/benefits/puyang-treatment-fee-relief/',
    kind: 'benefit',
    at: 'puyang-2024-188#p5.4',
    title: '心理治疗个人费用减免（濮阳市）',
    path: '待遇与服务 › 资金 › 计划中 › 关于对市九届人大三次会议第188号建议的答复 第5段第4项',
    claim: '',
    region: '濮阳市',
    regions: ['puyang', 'henan'],
    year: '2024',
    roles: [],
    words: '鼓励出台政策，适当减免治疗个人承担费用',
    quoted: true,
    names: ['心理治疗个人费用减免'],
    queries: [],
  });
  expect(at('/benefits/shaanxi-orphan-allowance/')?.path).toBe('待遇与服务 › 资金 › 陕民函〔2024〕133号 第三部分第1段');
});

test('a place is found under those around it, but for the outermost', () => {
  expect(at('/amounts/#beilin-orphan-rate-2025')?.regions).toEqual(['beilin', 'xian', 'shaanxi']);
  expect(at('/works/gao-jian-fa-2020-9/')?.regions).toEqual(['china']);
});

test('a held work leads to its document, another to its card, each called by title, number and aliases', () => {
  expect(ofKind('work').map(({ url }) => url)).toEqual(
    [...library.works.values()].map(({ id, held }) => (held ? `/documents/${id}/` : `/works/${id}/`)),
  );
  expect(at('/documents/shaan-min-han-2024-133/')).toMatchObject({
    names: expect.arrayContaining(['关于2024年全省“两会”省人大代表第362号建议的答复函', '陕民函〔2024〕133号']),
    queries: library.queries.find(({ at }) => at === 'shaan-min-han-2024-133#title')?.data.queries,
    path: '答复函 › 陕西省民政厅',
    claim: '本站收有全文',
    quoted: false,
  });
});

test('a held text shows the date it prints, or none', () => {
  expect(at('/documents/bei-min-han-2025-1/')?.words).toContain('2024年5月21日');
  expect(at('/documents/shaan-min-han-2021-182/')?.words).not.toMatch(/\d月/);
});

test('each body has a record under its names', () => {
  expect(ofKind('agency').map(({ title }) => title)).toEqual([...library.agencies.values()].map(({ name }) => name));
  expect(at('/agencies/minors-protection-stations/')).toMatchObject({
    kind: 'agency',
    names: expect.arrayContaining(['未保站']),
    queries: [],
  });
});

test('each commitment is found by its action, and tells its state', () => {
  // The page of a suggestion rests on no provision of its own.
  expect(ofKind('commitment').filter(({ at }) => at !== '')).toHaveLength(library.commitments.length);
  expect(at('/commitments/shaanxi-institutions-2025/')).toMatchObject({
    at: 'shaan-min-han-2024-133#3.p2.3',
    claim: '未见后续记录',
    path: '答复承诺 › 陕民函〔2024〕133号 第三部分第2段第3项',
  });
});

test('each situation is found by what people call it, and each action by what is done', () => {
  expect(ofKind('situation').map(({ title }) => title)).toEqual(library.situations.map(({ data }) => data.name));
  expect(at('/situations/no-hukou/')?.names).toContain('没户口');
  expect(ofKind('action').map(({ title }) => title)).toEqual(library.actions.map(({ data }) => data.says));
});

test('a duty list is called by its role', () => {
  expect(at('/documents/child-welfare-director/')?.names).toContain('儿童主任');
});
