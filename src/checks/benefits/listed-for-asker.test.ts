import { HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { listedForAsker } from './listed-for-asker.ts';

const QUESTIONS = 'content/questions.yaml';
const WORKER = replace(
  QUESTIONS,
  '{ id: grown, says: 已满18周岁, adult: true }',
  '{ id: grown, says: 工作者本人, adult: true, role: child-worker }',
);
const OF_WORKER = replace(HURT, 'answers: { safety: harmed }', 'answers: { safety: harmed, age: grown }');

breaks(listedForAsker, [
  {
    rule: 'what a situation lists can be given to who asks',
    edits: [WORKER, OF_WORKER],
    problems: ['qinghe-hardship-aid', 'qinghe-orphan-allowance'].map(
      (id) =>
        `content/situations/hurt.yaml:19 这种情形是“工作者本人”问的，待遇 \`${id}\` 不是给他的。 [listed-for-asker]\n  从 \`benefits\` 里删去；哪种情形也用不着的，在待遇里写 \`noSituation\`。`,
    ),
  },
]);
