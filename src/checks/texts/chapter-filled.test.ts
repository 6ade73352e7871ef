import { expect, test } from 'vitest';
import { problemsOf, reprint, write, type Edit } from '../../../tests/corpus/fixture.ts';
import { breaks } from '../../../tests/corpus/bad-input/breaks.ts';
import { LAW, withLaw } from '../../../tests/corpus/law-files.ts';
import { chapterFilled } from './chapter-filled.ts';

const FILE = `content/laws/${LAW}.md`;
const reprinted = (from: string, to: string): Edit => reprint(FILE, `${LAW}.txt`, from, to);
const asHeading: Edit = (files) =>
  files.set(
    FILE,
    String(files.get(FILE)).replace('\n第十章　补则', '\n## 第十章　补则').replace('\n第三节　', '\n### 第三节　'),
  );

const LAST = '第一百三十条　本条例自2034年1月1日起施行。';

breaks(chapterFilled, [
  {
    rule: 'a chapter at the end of a law has articles, or a note says that none are printed',
    edits: [...withLaw, reprinted(LAST, `${LAST}\n\n第十章　补则`), asHeading],
    problems: [
      `${FILE}:599 \`第十章　补则\` 下面一条也没有。 [chapter-filled]\n  核对源文件：漏抄的条补上；源文件就是这样印的，在 \`#c10\` 写一条 \`kind: numbering\` 的注。`,
    ],
  },
]);

test('a note lets an empty chapter stand', () => {
  const note = "- id: empty-chapter\n  at: '#c10'\n  quote: 补则\n  kind: numbering\n  says: 原件这一章下面没有条。\n";
  expect(
    problemsOf([
      ...withLaw,
      reprinted(LAST, `${LAST}\n\n第十章　补则`),
      asHeading,
      write(`content/notes/${LAW}.yaml`, note),
    ]),
  ).toEqual([]);
});
