import { POLICY, POLICY_SOURCE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace, reprint } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { wordsPlain } from './words-plain.ts';

breaks(wordsPlain, [
  {
    rule: 'no body of a text hides a sign, even where its source does',
    edits: [reprint(POLICY, POLICY_SOURCE, '不得拖欠', '不得\u2066拖欠')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:33 #2.p1.2 里有看不见的字符 U+2066，在“月发放，不得”之后。 [words-plain]\n  删去它；源文件里也有的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'no module of the training hides a sign',
    edits: [replace('content/training/visits.mdx', '## 练习', '## \u00ad练习')],
    problems: [
      'content/training/visits.mdx:22 正文里有看不见的字符 U+00AD（软连字符），在开头。 [words-plain]\n  删去它。',
    ],
  },
]);
