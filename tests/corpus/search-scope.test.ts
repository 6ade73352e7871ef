import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { library } from '../real-library.ts';
import { ask } from '../search/asked.ts';

const lines = readFileSync('tests/search/unanswerable.txt', 'utf8').split('\n');
const unanswerable = lines.filter((line) => line && !line.startsWith('#'));
const kinds = async (query: string) => (await ask(query)).scope.map(({ kind }) => kind);

test.each(['上海儿童主任补贴', '广西孤儿一个月多少', '郑州低保多少', '恩施留守儿童', '北京市朝阳区未保站电话'])(
  'a place whose texts are not held is told, and no other place answers for it: %s',
  async (query) => {
    const { scope, ranked } = await ask(query);
    expect(scope[0]).toMatchObject({ kind: 'place-not-held', place: { of: '' } });
    const others = ranked.filter(
      ({ record }) => record.regions.some((region) => region !== 'china') && record.region !== '西咸新区',
    );
    expect(others).toEqual([]);
    // The lists of duties are the country's, in the copy that 西咸 printed.
    expect(ranked.filter(({ record }) => /^[^/]*xixian-ren/.test(record.at))).toEqual([]);
  },
);

test.each([
  ['汉中未保热线', '陕西省'],
  ['雁塔区儿童之家', '陕西省'],
  ['雁塔孤儿补贴多少', '陕西省'],
  ['陕西安康孤儿补贴', '陕西省'],
  ['清丰县留守儿童', '濮阳市'],
])('a place inside one whose texts are held gets these: %s', async (query, of) => {
  const { scope, ranked } = await ask(query);
  expect(scope[0]).toMatchObject({ kind: 'place-not-held', place: { of } });
  const other = of === '陕西省' ? 'puyang' : 'shaanxi';
  expect(ranked.filter(({ record }) => record.regions[0] === other)).toEqual([]);
  expect(ranked.filter(({ record }) => of === '陕西省' && record.title.includes('濮阳'))).toEqual([]);
  expect(ranked.length).toBeGreaterThan(0);
});

test.each(['西安市碑林区孤儿', '西咸儿童主任补贴', '濮阳未保热线', '陕西孤儿标准', '和平相处', '互助小组', '合作社'])(
  'a place whose texts are held, and a word that is a place elsewhere, is no such place: %s',
  async (query) => {
    expect(await kinds(query)).not.toContain('place-not-held');
  },
);

test.each([
  ['跟碑林比，莲湖区的孤儿补贴怎么样', ['莲湖区']],
  ['北京和碑林区的孤儿标准', ['北京']],
  ['碑林和雁塔哪个补贴高', ['雁塔']],
  ['河南安阳、濮阳的热线', ['安阳']],
  ['西安碑林区和西咸新区的补贴', []],
])('beside a place whose texts are held another is told not to be: %s', async (query, names) => {
  const { scope } = await ask(query);
  expect(scope.flatMap((one) => (one.kind === 'also-not-held' ? one.name : []))).toEqual(names);
  expect(scope.map(({ kind }) => kind)).not.toContain('place-not-held');
});

test('the desk of an official is no help line: it stands after all others where it does not answer best', async () => {
  const isDesk = ({ at }: { at: string }) => at.endsWith('#contact');
  const places = (await ask('打哪个电话求助')).ranked.map(isDesk);
  expect(places.indexOf(true)).toBeGreaterThan(1);
  expect(places.lastIndexOf(false)).toBeLessThan(places.indexOf(true));
  expect((await ask('省民政厅联系人电话')).ranked.map(isDesk)[0]).toBe(true);
});

test('a single character that a question shares with a situation opens no door to it', async () => {
  expect((await ask('养老金怎么领')).situations).toEqual([]);
  expect((await ask('孩子快满18岁了怎么办')).situations.length).toBeGreaterThan(0);
});

test.each(['2035年孤儿标准', '1999年儿童主任培训', '陕民函〔2099〕999号'])(
  'a year of which no text is held is told: %s',
  async (query) => {
    expect(await kinds(query)).toContain('year-not-held');
  },
);

test('what an article of a paper that is not held says is told, by whatever name it is called', async () => {
  const works = [...library.works.values()].filter(({ articles, held }) => !held && articles.length);
  expect(works.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  for (const { title, aliases, articles } of works) {
    const told = articles.flatMap(({ article, says }) => article.split('、').map((one) => ({ one, says })));
    for (const { one } of told) {
      const right = told.filter((other) => other.one === one).map(({ says }) => says);
      for (const query of [title, ...aliases].map((name) => `${name}${one}`)) {
        const { scope } = await ask(query);
        if (!scope.some((paper) => paper.kind === 'work-not-held' && right.includes(paper.says))) wrong.push(query);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('of questions that no text answers at least five in six are told so', async () => {
  const told = await Promise.all(
    unanswerable.map(async (query) => {
      const { scope, ranked } = await ask(query);
      return scope.length > 0 || !ranked.length;
    }),
  );
  expect(told.length).toBeGreaterThan(150);
  expect(told.filter(Boolean).length / told.length).toBeGreaterThanOrEqual(0.85);
});

test.each(['想住学校行不行', '娃能在学校住不', '孙子病了没钱看医生'])(
  'a question nobody wrote down, that a text answers, is not called unanswerable: %s',
  async (query) => {
    expect(await kinds(query)).not.toContain('no-answer');
  },
);
