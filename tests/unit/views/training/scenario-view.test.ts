import { expect, test } from 'vitest';
import { scenarioView } from '../../../../src/views/training/scenario-view.ts';

const choice = (says: string, about: object) => ({ says, best: false, then: '', why: '', ...about });
const scenario = {
  id: 'made',
  title: '题',
  story: '事',
  module: 'none',
  situation: 'harm',
  steps: [
    {
      id: 'one',
      says: '',
      asks: '',
      choices: [choice('甲', { to: 'two', work: 'law', article: '第一条' }), choice('乙', {})],
    },
    { id: 'two', says: '', asks: '', choices: [choice('丙', { at: 'text#1', quote: '原话', best: true })] },
  ],
};
const law = { id: 'law', title: '某法', articles: [{ article: '第一条', says: '我们的话' }] };
const library = {
  modules: [],
  situations: [{ data: { id: 'harm', name: '受伤害' } }],
  works: new Map([['law', law]]),
  corpus: { works: [{ data: law }] },
  texts: [],
  provisions: new Map([['text#1', { text: 'text', label: '第一部分' }]]),
} as never;

test('a choice leads to its step by number, or to none, and says on whose words it rests', () => {
  const { steps, links } = scenarioView(library, scenario as never);
  const choices = steps.flatMap((step) => step.choices);
  const found = (says: string) => choices.find((one) => one.says === says);
  expect(found('甲')).toMatchObject({ to: 1, ground: { words: '我们的话', place: '《某法》第一条', ours: true } });
  expect(found('乙')).toMatchObject({ to: null, ground: null });
  expect(found('丙')).toMatchObject({
    to: null,
    best: true,
    ground: { words: '原话', place: '第一部分', ours: false },
  });
  expect(links.map(({ says }) => says)).toEqual(['情形：受伤害']);
});
