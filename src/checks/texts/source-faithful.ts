import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import type { Check } from '../check.ts';

interface Sign {
  sign: string;
  file: string;
  line: number;
}

const IS_SPACE = /\s/;

/** Every printed sign of a text in order, white space left out. */
function* signsOfText({ provisions, origin }: Text): Generator<Sign> {
  for (const { words, line } of provisions) {
    for (const sign of words) if (!IS_SPACE.test(sign)) yield { sign, file: origin.file, line };
  }
}

/** Every sign of a source file in order, without white space, `**` and the artefacts named for it. */
function* signsOfSource(corpus: Corpus, index: number): Generator<Sign> {
  const { file, artefacts } = corpus.sources[index]?.data ?? { file: '', artefacts: [] };
  const lines = (corpus.sourceFiles.get(file)?.text ?? '').replaceAll('**', '').split('\n');
  for (const [i, printed] of lines.entries()) {
    const here = artefacts.filter(({ line }) => line === i + 1);
    for (const sign of here.reduce((left, { characters }) => left.replace(characters, ''), printed)) {
      if (!IS_SPACE.test(sign)) yield { sign, file: `content/sources/${file}`, line: i + 1 };
    }
  }
}

/** The next few signs from `at`, to be recognised by. */
function ahead(signs: Sign[], at: number): string {
  const next = signs.slice(at, at + 12).map(({ sign }) => sign);
  return next.length ? `\`${next.join('')}\`` : '末尾';
}

export const sourceFaithful: Check = {
  name: 'source-faithful',
  must: '文本按次序含有源文件的每一个字，源文件没有的一个也没有（空格、换行、`**` 和 `artefacts` 不算）。',
  *find(corpus) {
    for (const [i, { data, origin }] of corpus.sources.entries()) {
      const texts = data.texts.flatMap((id) => corpus.texts.find((text) => text.id === id) ?? []);
      if (!corpus.sourceFiles.has(data.file) || texts.length < data.texts.length) continue;
      const ours = texts.flatMap((text) => [...signsOfText(text)]);
      const theirs = [...signsOfSource(corpus, i)];
      const length = Math.max(ours.length, theirs.length);
      const at = Array.from({ length }, (_, n) => n).find((n) => ours[n]?.sign !== theirs[n]?.sign);
      if (at === undefined) continue;
      const our = ours[at] ?? { file: texts.at(-1)?.origin.file ?? origin.file, line: ours.at(-1)?.line ?? 1 };
      const their = theirs[at] ?? { file: `content/sources/${data.file}`, line: theirs.at(-1)?.line ?? 1 };
      yield {
        file: our.file,
        line: our.line,
        wrong: `文本是 ${ahead(ours, at)}，${their.file}:${their.line} 是 ${ahead(theirs, at)}。`,
        mend: '照源文件写。',
      };
    }
  },
};
