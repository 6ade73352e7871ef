import { findNamesAnywhere } from '../../domain/personal-data/find-names-anywhere.ts';
import { findPseudonyms } from '../../domain/personal-data/find-pseudonyms.ts';
import { occurrencesOf, within } from '../../domain/texts/place-quote.ts';
import { homesCalled } from '../../content/kinds/entries-of.ts';
import { REDACTION } from '../../content/kinds/published.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

const FILE = 'content/sources/redactions.tsv';
const plain = (words: string): string => words.replace(/\s+/g, '');
const cut = (words: string): string => (words.length > 24 ? `${words.slice(0, 24)}…` : words);

/** Whether one of two printed spans lies in the other, blanks aside. */
const meet = (a: string, b: string): boolean =>
  a !== '' && b !== '' && (plain(a).includes(plain(b)) || plain(b).includes(plain(a)));

type Found = ReturnType<Check['find']>;
type Row = Corpus['redactions'][number];

/** The notes that say where words were replaced, with the source that their text stands in. */
const markedSpans = ({ notes, sources }: Corpus) =>
  notes
    .filter(({ data }) => data.kind === 'de-identified')
    .map(({ at, data, origin }) => {
      const text = textOf(at);
      return {
        id: data.id,
        text,
        quote: data.quote,
        origin,
        file: sources.find((one) => one.data.texts.includes(text))?.data.file,
      };
    });

/** What is wrong with one row by itself: its columns, and whether its words stand in the source. */
function* wrongIn({ file, words, reason, line }: Row, corpus: Corpus): Found {
  if (!corpus.sources.some(({ data }) => data.file === file)) {
    yield {
      file: FILE,
      line,
      wrong: `这一行开头的“${cut(file)}”不是源文件的名称。`,
      mend: '写源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。',
    };
    return;
  }
  if (!words.trim() || !reason.trim()) {
    yield {
      file: FILE,
      line,
      wrong: `这一行缺${words.trim() ? '原因' : '替换以后的字'}。`,
      mend: '补上：源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。',
    };
    return;
  }
  const source = corpus.sourceFiles.get(file)?.text;
  if (source !== undefined && !plain(source).includes(plain(words))) {
    yield {
      file: FILE,
      line,
      wrong: `登记的“${cut(words)}”不在 content/sources/${file} 里。`,
      mend: '照源文件写替换以后的字；原来的字不写在这里。',
    };
  }
  for (const name of findNamesAnywhere(`${words}\t${reason}`)) {
    yield {
      file: FILE,
      line,
      wrong: `登记里的“${name.words}”像是原来的姓名。`,
      mend: '只写替换以后的字和原因，删去原来的；它若是机关或地方的名称，在 content/privacy.yaml 里放行。',
    };
  }
}

/** Pseudonyms in a source that no row covers: somebody replaced words and did not register it. */
function* unregistered(corpus: Corpus, waived: string[]): Found {
  for (const [file, { text }] of corpus.sourceFiles) {
    const spans = [
      ...corpus.redactions.filter((row) => row.file === file).map(({ words }) => words),
      ...waived,
    ].flatMap((words) => occurrencesOf(text, words));
    for (const found of findPseudonyms(text)) {
      if (spans.some((span) => within(found, span))) continue;
      yield {
        file: `content/sources/${file}`,
        line: text.slice(0, found.start).split('\n').length,
        wrong: `代称“${text.slice(found.start, found.end)}”没有登记。`,
        mend: `判断是谁改的：本站隐去的，登记到 ${FILE}；原文就这样印，在 content/privacy.yaml 里放行，写明理由。`,
      };
    }
  }
}

export const redactionNoted: Check = {
  name: 'redaction-noted',
  must: 'redactions.tsv 里的每一处都在源文件里，并有一条 `kind: de-identified` 的注引到；每条这样的注、源文件里的每个代称都登记在那里；登记里没有原来的姓名和号码；标过的永远标着。',
  *find(corpus) {
    const marked = markedSpans(corpus);
    const waived = corpus.waivers.map(({ data }) => data.words);
    if (marked.length && !corpus.written.some(({ file }) => file === FILE)) {
      yield {
        file: FILE,
        line: 1,
        wrong: `没有这个文件，而 ${marked.length} 条 kind: de-identified 的注要登记在这里。`,
        mend: '从 git 历史里恢复它。',
      };
      return;
    }
    for (const row of corpus.redactions) {
      const problems = [...wrongIn(row, corpus)].filter(({ wrong }) => !waived.some((words) => wrong.includes(words)));
      yield* problems;
      if (problems.length || marked.some(({ file, quote }) => file === row.file && meet(quote, row.words))) continue;
      const text = corpus.sources.find(({ data }) => data.file === row.file)?.data.texts[0] ?? '<text-id>';
      yield {
        file: FILE,
        line: row.line,
        wrong: `没有注标出替换过的“${cut(row.words)}”。`,
        mend: `在 content/notes/${text}.yaml 里加一条 kind: de-identified 的注，引这些字。`,
      };
    }
    for (const { quote, file, text, origin } of marked) {
      if (corpus.redactions.some((row) => row.file === file && meet(quote, row.words))) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('quote'),
        wrong: `注标出的“${cut(quote)}”没有登记在 ${FILE} 里。`,
        mend: '恢复登记的那一行；新隐去的，加一行：源文件名、替换以后的字、原因，栏与栏之间各一个 Tab。',
        lacks: [text, FILE],
      };
    }
    yield* unregistered(corpus, waived);
    for (const line of corpus.published) {
      const [noun, id = ''] = line.split(' ');
      if (noun !== REDACTION || marked.some((note) => note.id === id)) continue;
      yield {
        file: FILE,
        line: 1,
        wrong: `隐去过的一处不再标出：注 ${id} 不在了，或者不再是 kind: de-identified。`,
        mend: `从 git 历史里恢复 ${FILE} 的那一行和这条注；隐去过的字一直要标出。`,
        lacks: [id, ...homesCalled('note')],
      };
    }
  },
};
