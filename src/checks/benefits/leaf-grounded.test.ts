import { ALLOWANCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { leafGrounded } from './leaf-grounded.ts';

const ON_WORK = '      work: dong-min-fa-2029-12\n      article: 一\n';
const OFFICE = "      at: 'qing-min-fa-2030-7#title'\n      quote: 孤儿\namounts";

breaks(leafGrounded, [
  {
    rule: 'a condition rests on words',
    edits: [cut(ALLOWANCE, ON_WORK)],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:16 条件 `是孤儿` 没有写依据。 [leaf-grounded]\n  补上 `at` 和 `quote`；本站没有收原文的，写所依据的 `work`。',
    ],
  },
  {
    rule: 'a condition that is left to an office rests on words too',
    edits: [replace(ALLOWANCE, OFFICE, 'amounts')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:21 条件 `由民政局认定` 没有写依据。 [leaf-grounded]\n  补上 `at` 和 `quote`；本站没有收原文的，写所依据的 `work`。',
    ],
  },
  {
    rule: 'a condition that names a place quotes its words',
    edits: [replace(ALLOWANCE, ON_WORK, "      at: 'qing-min-fa-2030-7#title'\n")],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `at`，没有写 `quote`。 [leaf-grounded]\n  补上 `quote`。',
    ],
  },
  {
    rule: 'a condition that quotes words names their place',
    edits: [replace(ALLOWANCE, ON_WORK, '      quote: 孤儿\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `quote`，没有写 `at`。 [leaf-grounded]\n  补上 `at`。',
    ],
  },
  {
    rule: 'a condition that names an article names its work',
    edits: [cut(ALLOWANCE, '      work: dong-min-fa-2029-12\n')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 条件 `是孤儿` 写了 `article`，没有写 `work`。 [leaf-grounded]\n  补上 `work`。',
    ],
  },
  {
    rule: 'the words of a text that is held are quoted',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: qing-min-fa-2030-7')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 本站收有 `qing-min-fa-2030-7` 的原文。 [leaf-grounded]\n  写 `at` 和 `quote`，引它的原话。',
    ],
  },
  {
    rule: 'no condition rests on a work that was not checked',
    edits: [replace(ALLOWANCE, 'work: dong-min-fa-2029-12', 'work: suggestion-qinghe-3-2-9')],
    problems: [
      'content/benefits/qinghe-orphan-allowance.yaml:19 文件 `suggestion-qinghe-3-2-9` 没有核对过，不能作条件的依据。 [leaf-grounded]\n  引本站文本的原话；对过公开文本的，在 content/works.yaml 里写 `checked: true`。',
    ],
  },
]);
