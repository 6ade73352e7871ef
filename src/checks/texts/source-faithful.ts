import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { explainDifference, signAt, type Sign } from '../../content/messages/explain-difference.ts';
import { withoutRules } from '../../domain/tables/without-rules.ts';
import { findDifferences } from '../../domain/texts/find-differences.ts';
import { SOME_TEXT, wordsOfText } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

const IS_SPACE = /\s/;

/** Every printed sign of a text in order, white space left out. */
function* signsOfText({ provisions, origin }: Text): Generator<Sign> {
  for (const { words, line, picture } of provisions) {
    // The words in a picture are read by a person: no text file has them.
    if (picture) continue;
    for (const sign of words) if (!IS_SPACE.test(sign)) yield { sign, file: origin.file, line };
  }
}

/** Every sign of a source file in order, without white space, `**`, what rules its tables and the artefacts named for it. */
function* signsOfSource(corpus: Corpus, index: number): Generator<Sign> {
  const { file, artefacts } = corpus.sources[index]?.data ?? { file: '', artefacts: [] };
  const lines = (corpus.sourceFiles.get(file)?.text ?? '').replaceAll('**', '').split('\n');
  for (const [i, printed] of lines.entries()) {
    const here = artefacts.filter(({ line }) => line === i + 1);
    for (const sign of withoutRules(here.reduce((left, { characters }) => left.replace(characters, ''), printed))) {
      if (!IS_SPACE.test(sign)) yield { sign, file: `content/sources/${file}`, line: i + 1 };
    }
  }
}

/** So many differences are listed; the rest are counted. */
const LISTED = 20;

export const sourceFaithful: Check = {
  name: 'source-faithful',
  must: '文本按次序含有源文件的每一个字，源文件没有的一个也没有（空格、换行、`**`、表格的线和 `artefacts` 不算）。',
  *find(corpus) {
    for (const [i, { data, origin }] of corpus.sources.entries()) {
      const texts = data.texts.flatMap((id) => textAt(corpus, id) ?? []);
      // An unread text or source says nothing about the others.
      if (!corpus.sourceFiles.has(data.file) || texts.length < data.texts.length) continue;
      const ours = texts.flatMap((text) => [...signsOfText(text)]);
      const theirs = [...signsOfSource(corpus, i)];
      const differences = findDifferences(
        ours.map(({ sign }) => sign),
        theirs.map(({ sign }) => sign),
      );
      const file = `content/sources/${data.file}`;
      const leavesOut = [SOME_TEXT, ...data.texts.map(wordsOfText)];
      for (const one of differences.slice(0, LISTED)) {
        const our = signAt(ours, one.ours) ?? { file: texts.at(-1)?.origin.file ?? origin.file, line: 1 };
        const { line } = signAt(theirs, one.theirs) ?? { line: 1 };
        yield { file: our.file, line: our.line, ...explainDifference(ours, theirs, `${file}:${line}`, one), leavesOut };
      }
      const next = differences[LISTED];
      const our = next && signAt(ours, next.ours);
      if (!our) continue;
      const wrong = `与 ${file} 一共有 ${differences.length} 处不同，只列出前 ${LISTED} 处。`;
      yield { file: our.file, line: our.line, wrong, mend: '改好列出的，再检查一次。' };
    }
  },
};
