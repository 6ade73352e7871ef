import { MODULE } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { caseInvented } from './case-invented.ts';

breaks(caseInvented, [
  {
    rule: 'a story says that it is invented',
    edits: [cut(MODULE, '（虚构）')],
    problems: [
      'content/training/visits.mdx:28 故事 `走访时没有人在家。` 没有写明是虚构的。 [case-invented]\n  在开头加上 `（虚构）`，或改用 content/cases.yaml 里的案例。',
    ],
  },
]);
