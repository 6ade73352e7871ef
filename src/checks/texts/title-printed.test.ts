import { DUTIES } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { titlePrinted } from './title-printed.ts';

breaks(titlePrinted, [
  {
    rule: 'a text prints a title',
    edits: [replace(DUTIES, '- title: 村儿童工作者职责', '- openness: 村儿童工作者职责')],
    problems: [
      'content/duties/village-child-worker.md:2 文本没有标题。 [title-printed]\n  在 `head` 里加 `- title:` 和印的标题。',
    ],
  },
]);
