import { ALLOWANCE, CASES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { exampleHolds } from './example-holds.ts';

breaks(exampleHolds, [
  {
    rule: 'an example gives the verdict that it names',
    edits: [replace(ALLOWANCE, 'verdict: not-now', 'verdict: ask')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:43 按所给回答，“qinghe-orphan-allowance”是“not-now”，不是“ask”：“是孤儿”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'a case gives the verdict that it names',
    edits: [replace(CASES, 'hardship-aid: not-now', 'hardship-aid: applies')],
    problems: [
      'content/cases.yaml:7 按所给回答，“qinghe-hardship-aid”是“not-now”，不是“applies”：“一方去世”、“受到侵害”不符合。 [example-holds]\n  写“not-now”；回答或条件写错了的，改回答或条件。',
    ],
  },
  {
    rule: 'what only an office can decide does not apply by itself',
    edits: [replace(ALLOWANCE, 'verdict: office', 'verdict: applies')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:40 按所给回答，“qinghe-orphan-allowance”是“office”，不是“applies”：“由民政局认定”由经办机关认定。 [example-holds]\n  写“office”；回答或条件写错了的，改回答或条件。',
    ],
  },
]);
