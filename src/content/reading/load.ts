import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { textKindNames, textKinds } from '../../schemas/texts/text-kinds.ts';
import { contentFiles, type ContentFiles } from './content-files.ts';
import type { Corpus } from '../kinds/corpus.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindList, type KindName } from '../kinds/kinds.ts';
import { fillArticle, fillDangers } from './fill-articles.ts';
import { fillPlaces } from './fill-places.ts';
import { NOTHING_OUTSIDE, type Outside } from './outside.ts';
import type { Problem } from '../messages/problem.ts';
import { FIRST_LOCK_LINE } from '../kinds/published.ts';
import { readWhole, readEntries, type Entry } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readLines, type Line } from './read-lines.ts';
import { readText } from './read-text.ts';
import { readMdx } from './read-mdx.ts';
import { readPictures } from './read-pictures.ts';
import { pageFiles } from './read-pages.ts';
import { readTraining } from './read-training.ts';
import { writtenFiles } from './written-files.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** The entries of a kind, as its form is kept; what does not fit is reported, and left out. */
function readKind({ kept, schema }: Kind, root: string, files: ContentFiles, problems: Problem[]): Entry<object>[] {
  switch (kept.form) {
    case 'list':
      return files.at(kept.file) ? readEntries(schema, root, kept.file, problems) : [];
    case 'file-each':
      return files.in(kept.folder, '.yaml').flatMap((file) => readWhole(schema, root, file, problems) ?? []);
    case 'claims':
      return files.in(kept.folder, '.yaml').flatMap((file) =>
        readEntries(schema, root, file, problems).map((entry) => ({
          ...entry,
          at: wholeAt((entry.data as { at: string }).at, basename(file, '.yaml')),
        })),
      );
    case 'whole': {
      const entry = files.at(kept.file) && readWhole(schema, root, kept.file, problems);
      return entry ? [entry] : [];
    }
    case 'prose':
      return [];
  }
}

/**
 * Reads all of `content/` under `root`.
 *
 * What does not fit its schema is reported and left out, so that one run reports everything.
 */
export function loadCorpus(root: string, outside: Outside = NOTHING_OUTSIDE): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const report = (file: string, wrong: string, mend: string, leavesOut: string[] = []) =>
    problems.push({ file, line: 1, wrong, mend, check: 'readable', leavesOut });
  const files = contentFiles(root);
  for (const [, { kept }] of kindList) {
    if (kept.form === 'whole' && !files.at(kept.file)) {
      report(kept.file, '没有这个文件。', `补上这个文件：没有它，${kept.without}。`, [kept.file]);
    }
    if (kept.form !== 'list' || !kept.needed || files.at(kept.file)) continue;
    report(kept.file, '没有这个文件。', '补上它；空的列表写 `[]`。', [kept.file]);
  }
  const lines = (file: string): Line[] => (files.at(file) ? readLines(root, file, problems) : []);

  // Each list is of what its kind's schema accepts.
  const entries = Object.fromEntries(
    kindList.map(([name, kind]) => {
      const read = readKind(kind, root, files, problems);
      return [name, kind.kept.form === 'whole' ? (read[0] ?? null) : read];
    }),
  );

  const texts = textKindNames.flatMap((kind) =>
    files.in(textKinds[kind].folder, '.md').flatMap((file) => readText(root, file, kind, problems) ?? []),
  );
  const sourceFiles = files.in('content/sources', '.txt').map((file) => {
    const read = readFile(root, file);
    if ('problem' in read) problems.push(read.problem);
    const bytes = readFileSync(join(root, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return [basename(file), { text: bytes.toString('utf8'), sha256 }] as const;
  });
  const published = lines('content/published.lock');
  if (published[0] && published[0].line !== FIRST_LOCK_LINE) {
    report(
      'content/published.lock',
      '编号没有从第二行、说明的下面开始。',
      '运行 `npm run lock`。',
    );
  }
  const lists = entries as unknown as Pick<Corpus, KindName>;
  const corpus = {
    ...lists,
    actions: lists.actions.map((entry) => ({
      ...entry,
      data: { ...entry.data, law: entry.data.law.map((law) => fillArticle(law, lists.works)) },
    })),
    dangers: lists.dangers && fillDangers(lists.dangers, lists.works),
    questions: fillPlaces(lists.questions, lists.regions, texts),
    texts,
    provisions: new Map(texts.flatMap((text) => text.provisions.map((p) => [p.at, p] as const))),
    training: files.in('content/training', '.mdx').flatMap((file) => readTraining(root, file, problems) ?? []),
    pages: files.in('content/pages', '.mdx').flatMap((file) => readMdx(pageFiles, root, file, problems) ?? []),
    sourceFiles: new Map(sourceFiles),
    pictures: readPictures(root, files),
    written: writtenFiles(root),
    published: published.map(({ text }) => text),
    outside,
    redactions: lines('content/sources/redactions.tsv')
      .slice(1)
      .map(({ text, line }) => {
        const [file = '', words = '', reason = ''] = text.split('\t');
        return { file, words, reason, line };
      }),
  };
  for (const file of files.unasked()) {
    const mend = file.endsWith('.yml')
      ? `把名称改成 \`${file.replace(/^.*\/|yml$/g, '')}yaml\`。`
      : /\.(?:yaml|md|mdx)\.txt$/.test(file)
        ? `把名称改成 \`${file.replace(/^.*\/|\.txt$/g, '')}\`。`
        : '改正名称，移到该放的地方，或删去它。';
    // What a file under nearly its name should hold is not read either.
    const meant = /^(.*\/)?(.+?)\.(?:yml|(?:yaml|md|mdx)\.txt)$/.exec(file);
    report(file, '没有程序读这个文件。', mend, meant ? [file.replace(/\.txt$/, ''), dirname(file), meant[2] ?? ''] : []);
  }
  return { corpus, problems };
}
