import { cut, replace, write } from '../fixture.ts';
import { type BadInput, MODULE, quizWith } from './bad-input.ts';

/** Modules of the training that do not hold. */
export const training: BadInput[] = [
  {
    rule: 'the value of a property stands in straight quotes',
    edits: [replace(MODULE, '<Case id="qinghe-case"', '<Case id=“qinghe-case”')],
    problems: [
      'content/training/visits.mdx:24 这里不合 MDX 的写法：`<Case id=“qinghe-case” />`。 [readable]\n  属性外面的引号改成半角的 `"`，如 `at="…"`。',
    ],
  },
  {
    rule: 'a component is closed',
    edits: [cut(MODULE, '</Exercise>\n')],
    problems: [
      'content/training/visits.mdx:32 组件 `<Exercise>` 没有收尾。 [readable]\n  给每个组件收尾；`{` 和 `<` 只用来写组件。',
    ],
  },
  {
    rule: 'a module has front matter',
    edits: [write(MODULE, '## 走访\n\n甲\n')],
    problems: ['content/training/visits.mdx:1 文件没有文件头。 [readable]\n  在开头写 `---`、各字段、`---`。'],
  },
  {
    rule: 'a module says how long it takes',
    edits: [replace(MODULE, 'minutes: 10', 'minutes: 2')],
    problems: ['content/training/visits.mdx:7 `minutes` 是 `2`。 [schema]\n  写不小于 5 的数。'],
  },
  {
    rule: 'a right answer has words that it rests on',
    edits: quizWith(', quote: 每季度走访一次 }', ' }'),
    problems: ['content/quiz.yaml:4 缺少字段 `right.quote`。 [schema]\n  补上 `right.quote`。'],
  },
];
