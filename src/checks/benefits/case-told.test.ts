import { CASES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { caseTold } from './case-told.ts';

breaks(caseTold, [
  {
    rule: 'a case answers nothing that its story does not tell',
    edits: [cut(CASES, ', safety: 没有受到伤害')],
    problems: [
      'content/cases.yaml:4 案例“qinghe-case”回答了 `safety`，`told` 没有写它出自故事的哪几个字。 [case-told]\n  在 `told` 里写上；故事没有说到的，写进故事，或删去这个回答。',
    ],
  },
  {
    rule: 'what a case is said to tell stands in its story',
    edits: [cut(CASES, '，没有受到伤害，')],
    problems: [
      'content/cases.yaml:8 故事里没有“没有受到伤害”（`safety`）。 [case-told]\n  照故事的字写；故事没有说到的，写进故事，或删去这个回答。',
    ],
  },
  {
    rule: 'nothing is told for an answer that is not given',
    edits: [replace(CASES, 'told: {', 'told: { school: 儿童甲,')],
    problems: [
      'content/cases.yaml:8 `told` 里的 `school` 在 `answers` 里没有回答。 [case-told]\n  删去这一条，或在 `answers` 里写上回答。',
    ],
  },
]);
