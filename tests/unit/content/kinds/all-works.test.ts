import { expect, test } from 'vitest';
import { allWorks, printed } from '../../../../src/content/kinds/all-works.ts';
import { madeText, madeWork, smallCorpus } from '../../small-corpus.ts';

const reply = madeText('reply', ['甲。'], {
  head: { number: '某函〔2024〕1号', title: '关于甲的答复' },
  front: { date: { sort: '2024-06' }, aliases: ['甲答复'] },
});

test('a text of the corpus is a work that is held, under the title and number it prints', () => {
  expect(allWorks(smallCorpus([reply]))).toEqual([
    {
      id: 'reply',
      kind: 'reply',
      title: '关于甲的答复',
      aliases: ['甲答复'],
      number: '某函〔2024〕1号',
      issuers: ['office'],
      date: '2024-06',
      state: null,
      checked: true,
      parent: null,
      articles: [],
      carriesOut: [],
      newerThan: [],
      held: true,
    },
  ]);
});

test('a text without title or number has its id, and no number', () => {
  expect(allWorks(smallCorpus([madeText('list', ['甲。'])]))).toMatchObject([{ title: 'list', number: null }]);
});

test('works stand oldest first, undated ones last, and in order of id where days are equal', () => {
  const works = [
    madeWork({ id: 'undated', title: '乙' }),
    madeWork({ id: 'newer', title: '丙', date: '2024-06-01' }),
    madeWork({ id: 'same', title: '丁', date: '2024-06' }),
    madeWork({ id: 'older', title: '戊', date: '2015' }),
    madeWork({ id: 'a-undated', title: '己' }),
  ];
  expect(allWorks(smallCorpus([reply], { works })).map(({ id, held }) => [id, held])).toEqual([
    ['older', false],
    ['reply', true],
    ['same', false],
    ['newer', false],
    ['a-undated', false],
    ['undated', false],
  ]);
});

test('an element that is not printed is null, not empty', () => {
  expect(printed(reply, 'title')).toBe('关于甲的答复');
  expect(printed(reply, 'date')).toBeNull();
});
