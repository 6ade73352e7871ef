import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { action } from '../schemas/action.ts';
import { agency } from '../schemas/agency.ts';
import { amount } from '../schemas/amount.ts';
import { benefit } from '../schemas/benefit.ts';
import { writtenCase } from '../schemas/case.ts';
import { citation } from '../schemas/citation.ts';
import { change, commitment, marker, review, uncommitted } from '../schemas/commitment.ts';
import { comparison } from '../schemas/comparison.ts';
import { dangers } from '../schemas/danger.ts';
import { event } from '../schemas/event.ts';
import { figure } from '../schemas/figure.ts';
import { lexiconEntry } from '../schemas/lexicon.ts';
import { mention } from '../schemas/mention.ts';
import { note } from '../schemas/note.ts';
import { waiver } from '../schemas/privacy.ts';
import { queries } from '../schemas/queries.ts';
import { question } from '../schemas/question.ts';
import { quizQuestion } from '../schemas/quiz.ts';
import { situation } from '../schemas/situation.ts';
import { redirect, source } from '../schemas/source.ts';
import type { TextKind } from '../schemas/text.ts';
import { demandedTopic } from '../schemas/training.ts';
import { payee, region, topic } from '../schemas/vocabulary.ts';
import { work } from '../schemas/work.ts';
import { contentFiles } from './content-files.ts';
import type { Claim, Corpus } from './corpus.ts';
import { fillPlaces } from './fill-places.ts';
import { NOTHING_OUTSIDE, type Outside } from './outside.ts';
import type { Problem } from './problem.ts';
import { FIRST_LOCK_LINE } from './published.ts';
import { readWhole, readEntries, type Entry } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readLines, type Line } from './read-lines.ts';
import { readText } from './read-text.ts';
import { readTraining } from './read-training.ts';
import { writtenFiles } from './written-files.ts';

/** The folder of each kind of text. */
const TEXT_FOLDERS: [string, TextKind][] = [
  ['content/policies', 'policy'],
  ['content/replies', 'reply'],
  ['content/duties', 'duty-list'],
];

/** Lists that every text rests on; without them the folder is not the content of this project. */
const NEEDED = ['works', 'agencies', 'regions', 'topics', 'payees', 'sources'].map((name) => `content/${name}.yaml`);

/** Without it a child in danger is met with silence. */
const DANGERS = 'content/dangers.yaml';

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
  for (const file of NEEDED) {
    if (files.at(file)) continue;
    report(file, 'The file does not exist.', 'Add it; a list without entries is `[]`.', [file]);
  }
  if (!files.at(DANGERS)) {
    const mend = '补上这个文件：没有它，读者打出危险的字，网站就不会先显示报告和电话。';
    report(DANGERS, '没有这个文件。', mend, [DANGERS]);
  }
  const list = <S extends z.ZodType>(schema: S, file: string): Entry<z.output<S>>[] =>
    files.at(file) ? readEntries(schema, root, file, problems) : [];
  const lines = (file: string): Line[] => (files.at(file) ? readLines(root, file, problems) : []);
  const claims = <S extends z.ZodType<{ at: string }>>(schema: S, folder: string): Claim<z.output<S>>[] =>
    files.in(`content/${folder}`, '.yaml').flatMap((file) =>
      readEntries(schema, root, file, problems).map((entry) => ({
        ...entry,
        at: entry.data.at.startsWith('#') ? basename(file, '.yaml') + entry.data.at : entry.data.at,
      })),
    );

  const texts = TEXT_FOLDERS.flatMap(([folder, kind]) =>
    files.in(folder, '.md').flatMap((file) => readText(root, file, kind, problems) ?? []),
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
      'The ids do not start on the second line, under the comment.',
      'Run `npm run lock`.',
    );
  }
  const regions = list(region, 'content/regions.yaml');
  const corpus: Corpus = {
    texts,
    provisions: new Map(texts.flatMap((text) => text.provisions.map((p) => [p.at, p] as const))),
    amounts: claims(amount, 'amounts'),
    figures: claims(figure, 'figures'),
    events: claims(event, 'events'),
    notes: claims(note, 'notes'),
    citations: claims(citation, 'citations'),
    mentions: claims(mention, 'mentions'),
    commitments: claims(commitment, 'commitments'),
    uncommitted: claims(uncommitted, 'uncommitted'),
    actions: claims(action, 'actions'),
    situations: files
      .in('content/situations', '.yaml')
      .flatMap((file) => readWhole(situation, root, file, problems) ?? []),
    benefits: files.in('content/benefits', '.yaml').flatMap((file) => readWhole(benefit, root, file, problems) ?? []),
    questions: fillPlaces(list(question, 'content/questions.yaml'), regions, texts),
    cases: list(writtenCase, 'content/cases.yaml'),
    quiz: list(quizQuestion, 'content/quiz.yaml'),
    comparisons: list(comparison, 'content/comparisons.yaml'),
    training: files.in('content/training', '.mdx').flatMap((file) => readTraining(root, file, problems) ?? []),
    demandedTopics: list(demandedTopic, 'content/demanded-topics.yaml'),
    markers: list(marker, 'content/markers.yaml'),
    changes: list(change, 'content/changes.yaml'),
    reviews: list(review, 'content/reviews.yaml'),
    queries: claims(queries, 'queries'),
    lexicon: list(lexiconEntry, 'content/lexicon.yaml'),
    dangers: files.at(DANGERS) ? readWhole(dangers, root, DANGERS, problems) : null,
    works: list(work, 'content/works.yaml'),
    agencies: list(agency, 'content/agencies.yaml'),
    regions,
    topics: list(topic, 'content/topics.yaml'),
    payees: list(payee, 'content/payees.yaml'),
    sources: list(source, 'content/sources.yaml'),
    redirects: list(redirect, 'content/redirects.yaml'),
    sourceFiles: new Map(sourceFiles),
    waivers: list(waiver, 'content/privacy.yaml'),
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
    report(file, 'Nothing reads this file.', 'Rename or move it to where its kind is kept, or delete it.');
  }
  return { corpus, problems };
}
