import { QUESTIONS, condition } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { placeByRegion } from './place-by-region.ts';

const GROUND = ["at: 'qing-min-fa-2030-7#title'", 'quote: 孤儿'];

breaks(placeByRegion, [
  {
    rule: 'one question asks for the place',
    edits: [replace(QUESTIONS, '- id: parents', '- id: parents\n  asksPlace: true')],
    problems: [
      'content/questions.yaml:8 “parents”和“place”两道题都问地方。 [place-by-region]\n  删掉其中一道的 `asksPlace`。',
      'content/questions.yaml:11 “parents”的选项“both-gone”不是 content/regions.yaml 里的地方。 [question-formed]\n  删掉 `options`：选项由 content/regions.yaml 里收录了文件的地方生成；缺哪个地方，就加到那里。',
    ],
  },
  {
    rule: 'no condition repeats the place',
    edits: [condition('question: place', 'is: [qinghe]', 'says: 在青禾县', ...GROUND)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:25 条件“在青禾县”写了地方，以后新收录的地方会被它挡在外面。 [place-by-region]\n  删掉这个条件：地方由 `region` 决定，省里的待遇在省内各地都适用。',
    ],
  },
]);
