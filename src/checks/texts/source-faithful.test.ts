import { expect, test } from 'vitest';
import { DUTIES, POLICY, REPLY } from '../../../tests/corpus/bad-input/bad-input.ts';
import { cut, replace } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { sourceFaithful } from './source-faithful.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';

breaks(sourceFaithful, [
  {
    rule: 'no sign of the source is left out',
    edits: [replace(POLICY, '每季度走访一次', '每季度走访次')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:32 `，每季度走访` 后面少了 `一`，content/sources/qing-min-fa-2030-7.txt:19 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'no sign stands that the source lacks',
    edits: [replace(DUTIES, '3.负责组织活动。', '3.负责组织活动。完')],
    problems: [
      'content/duties/village-child-worker.md:17 `责组织活动。` 后面多了 `完`，content/sources/qing-min-fa-2030-7.txt:35 没有。 [source-faithful]\n  照源文件删去。',
      'content/duties/village-child-worker.md:17 village-child-worker#3 的 `完` 没有一件职责引到。 [duty-covered]\n  在 content/actions/village-child-worker.yaml 里加一件引这些字的职责。',
    ],
  },
  {
    rule: 'no sign is left out at the end of the source',
    edits: [cut(REPLY, 'foot:\n  - signature: 青禾县民政局\n')],
    problems: [
      'content/replies/qing-min-han-2031-4.md:35 `家持续帮扶。` 后面少了 `青禾县民政局`，content/sources/qing-min-han-2031-4.txt:21 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'words stand in the order of the source',
    edits: [replace(POLICY, '按月发放，不得拖欠', '不得拖欠，按月发放')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:33 `放。县民政局` 后面多了 `不得拖欠，`，content/sources/qing-min-fa-2030-7.txt:21 没有。 [source-faithful]\n  照源文件删去。',
      'content/policies/qing-min-fa-2030-7.md:33 `欠，按月发放` 后面少了 `，不得拖欠`，content/sources/qing-min-fa-2030-7.txt:21 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
    ],
  },
  {
    rule: 'texts stand in the order of their source',
    edits: [
      replace(
        'content/sources.yaml',
        '[qing-min-fa-2030-7, village-child-worker]',
        '[village-child-worker, qing-min-fa-2030-7]',
      ),
    ],
    problems: [
      'content/duties/village-child-worker.md:3 开头多了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:1 没有。 [source-faithful]\n  照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
      'content/policies/qing-min-fa-2030-7.md:9 `0年3月5日` 后面少了 `附件村儿童工作者职责1.负责走访困境儿童。2.负…`，content/sources/qing-min-fa-2030-7.txt:27 有。 [source-faithful]\n  照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
    ],
  },
  {
    rule: 'what is no print stands in the source where it is said to',
    edits: [replace('content/sources.yaml', 'line: 15', 'line: 14')],
    problems: [
      'content/policies/qing-min-fa-2030-7.md:28 `1日起执行。` 后面少了 `-1-`，content/sources/qing-min-fa-2030-7.txt:15 有。 [source-faithful]\n  照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
      'content/sources.yaml:6 content/sources/qing-min-fa-2030-7.txt:14 里没有 `- 1 -`。 [source-kept]\n  照源文件写行号和字。',
    ],
  },
]);

/** What is wrong with a text of these lines, whose source has those. */
function wrongIn(ours: string[], theirs: string[]) {
  const provisions = ours.map((words, i) => ({ words, line: i + 5 }));
  const corpus = {
    sources: [{ data: { file: 't.txt', texts: ['t'], artefacts: [] }, origin: { file: 'content/sources.yaml' } }],
    texts: [{ id: 't', provisions, origin: { file: 'content/policies/t.md' } }],
    sourceFiles: new Map([['t.txt', { text: theirs.join('\n') }]]),
  } as unknown as Corpus;
  return [...sourceFaithful.find(corpus)].map(({ file, line, wrong, mend }) => `${file}:${line} ${wrong} ${mend}`);
}

test('every difference of a text is told in one run, each at its own line', () => {
  expect(
    wrongIn(
      ['一、走访困难儿童。', '二、报告侵害。', '三、组织活动'],
      ['一、走访困境儿童。', '二、报告。', '三、组织活动。'],
    ),
  ).toEqual([
    'content/policies/t.md:5 `一、走访困` 后面写的是 `难`，content/sources/t.txt:1 是 `境`。 照源文件写。',
    'content/policies/t.md:6 `童。二、报告` 后面多了 `侵害`，content/sources/t.txt:2 没有。 照源文件删去。',
    'content/policies/t.md:7 `三、组织活动` 后面少了 `。`，content/sources/t.txt:3 有。 照源文件补上；不是文件所印的字（如页码）的，在 content/sources.yaml 的 `artefacts` 里登记。',
  ]);
});

test('words that stand elsewhere are to be put in order, not to be deleted', () => {
  const [one, other] = ['建立工作台账。', '每季度走访一次，重要节日增加走访。'];
  expect(wrongIn([one, other], [other, one])).toEqual([
    'content/policies/t.md:5 开头多了 `建立工作台账。`，content/sources/t.txt:1 没有。 照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
    'content/policies/t.md:6 `日增加走访。` 后面少了 `建立工作台账。`，content/sources/t.txt:2 有。 照源文件的次序放；几份文本的次序写在 content/sources.yaml 的 `texts` 里。',
  ]);
});

test('twenty differences are listed, and how many there are', () => {
  const lines = Array.from({ length: 25 }, (_, i) => `第${i}行的字。`);
  const wrong = wrongIn(
    lines,
    lines.map((line) => line.replace('字', '词')),
  );
  expect(wrong).toHaveLength(21);
  expect(wrong.at(-1)).toBe(
    'content/policies/t.md:25 与 content/sources/t.txt 一共有 25 处不同，只列出前 20 处。 改好列出的，再检查一次。',
  );
});
