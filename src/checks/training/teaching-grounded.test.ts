import { MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { problemsOf, replace, write } from '../../../tests/corpus/fixture.ts';
import { pngOf } from '../../../tests/unit/png-of.ts';
import { expect, test } from 'vitest';
import { teachingGrounded } from './teaching-grounded.ts';

const taught = (words: string) => replace(MODULE, '<Case id="qinghe-case" />', `<Case id="qinghe-case" />\n\n${words}`);

breaks(teachingGrounded, [
  {
    rule: 'a sentence of ours without words beside it and without a mark is told',
    edits: [taught('儿童工作者每天都要走访。\n\n<Case id="qinghe-case" />')],
    problems: [
      'content/training/visits.mdx:26 “儿童工作者每天都要走访。”前后没有依据，也没有写明是本站的话。 [teaching-grounded]\n  紧接着引它依据的原话或 `<Law>`；没有依据的，句末写“（本站的提醒）”一类的话，或删去。',
    ],
  },
  {
    rule: 'so is a picture that does not say whose it is',
    edits: [
      taught('<Picture file="plan.png" says="村里的路" />\n\n<Case id="qinghe-case" />'),
      write('content/pictures/plan.png', pngOf(1152, 400)),
    ],
    problems: [
      'content/training/visits.mdx:26 “村里的路”前后没有依据，也没有写明是本站的话。 [teaching-grounded]\n  紧接着引它依据的原话或 `<Law>`；没有依据的，句末写“（本站的提醒）”一类的话，或删去。',
    ],
  },
  {
    rule: 'so is an item of a list',
    edits: [taught('- 先敲门（本站的提醒）\n- 孩子不在家的，第二天再去\n\n<Case id="qinghe-case" />')],
    problems: [
      'content/training/visits.mdx:26 “孩子不在家的，第二天再去”前后没有依据，也没有写明是本站的话。 [teaching-grounded]\n  紧接着引它依据的原话或 `<Law>`；没有依据的，句末写“（本站的提醒）”一类的话，或删去。',
    ],
  },
]);

test('a picture that says that it is ours may stand', () => {
  const picture = taught('<Picture file="plan.png" says="从村口到派出所的路（本站绘）" />');
  expect(problemsOf([picture, write('content/pictures/plan.png', pngOf(1152, 400))])).toEqual([]);
});

test('words of a text beside it, or a mark, are ground enough', () => {
  expect(problemsOf([taught('走访前先打电话（本站的提醒）。')])).toEqual([]);
  expect(problemsOf([taught('法律写了一件：')])).toEqual([]);
});
