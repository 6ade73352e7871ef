import { ACTIONS, HURT } from '../../../tests/corpus/bad-input/bad-input.ts';
import { replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { articleTold } from './article-told.ts';

breaks(articleTold, [
  {
    rule: 'an article that is named is told',
    edits: [
      replace(ACTIONS, 'article: 第三条, says: 立即报告。', 'article: 第五条'),
      replace('content/dangers.yaml', ', says: 立即报告。', ''),
      replace('content/site.yaml', 'article: 第六条', 'article: 第七条'),
    ],
    problems: (
      [
        [ACTIONS, 22, 'dong-min-fa-2029-12', '第五条'],
        ['content/dangers.yaml', 7, 'dong-min-fa-2029-12', '第三条'],
        ['content/site.yaml', 2, 'print-rules', '第七条'],
      ] as const
    ).map(
      ([file, line, work, article]) =>
        `${file}:${line} \`${work}\` 的“${article}”没有转述。 [article-told]\n  在 content/works.yaml 里 \`${work}\` 的 \`articles\` 写上“${article}”怎么说，或在这里写 \`says\`。`,
    ),
  },
  {
    rule: 'a situation rests on no article of which nothing is told, where others of its law are told',
    edits: [
      replace(
        HURT,
        '{ work: dong-min-fa-2029-12, article: 第三条 }',
        '{ work: print-rules, article: 第五条、第六条至第八条 }',
      ),
    ],
    problems: ['第六条至第八条', '第五条'].map(
      (article) =>
        `${HURT}:9 \`print-rules\` 的“${article}”没有转述。 [article-told]\n  对过公布文本的，在 content/works.yaml 里 \`print-rules\` 的 \`articles\` 写上怎么说；几条的，逐条写；没有对过的，从这里去掉。`,
    ),
  },
]);
