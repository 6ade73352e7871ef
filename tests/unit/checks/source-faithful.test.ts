import { expect, test } from 'vitest';
import { sourceFaithful } from '../../../src/checks/texts/source-faithful.ts';
import type { Corpus } from '../../../src/content/kinds/corpus.ts';

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
