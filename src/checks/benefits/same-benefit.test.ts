import { ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { sameBenefit } from './same-benefit.ts';

breaks(sameBenefit, [
  {
    rule: 'the same benefit is one of a wider place',
    edits: [replace(ALLOWANCE, 'region: qinghe', 'region: qinghe\nsameAs: qinghe-hardship-aid')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:5 “qinghe-hardship-aid”的地方不在“qinghe-orphan-allowance”的地方外面，不能当作同一项。 [same-benefit]\n  指外面一级地方的同一项待遇；不是同一项的，删掉 `sameAs`。',
      'content/cases.yaml:7 按所给回答，“qinghe-hardship-aid”是“planned”，不是“not-now”：“由民政局认定”只是计划。 [example-holds]\n  写“planned”；回答或条件写错了的，改回答或条件。',
    ],
  },
]);
