import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import { agency } from '../schemas/agency.ts';
import { amount } from '../schemas/amount.ts';
import { citation } from '../schemas/citation.ts';
import { event } from '../schemas/event.ts';
import { figure } from '../schemas/figure.ts';
import { mention } from '../schemas/mention.ts';
import { note } from '../schemas/note.ts';
import { redirect, source } from '../schemas/source.ts';
import type { TextKind } from '../schemas/text.ts';
import { payee, region, topic } from '../schemas/vocabulary.ts';
import { work } from '../schemas/work.ts';
import type { Claim, Corpus } from './corpus.ts';
import type { Problem } from './problem.ts';
import { readEntries } from './read-entries.ts';
import { readFile } from './read-file.ts';
import { readText } from './read-text.ts';
import { strayFiles } from './stray-files.ts';

/** The folder of each kind of text. */
const TEXT_FOLDERS: [string, TextKind][] = [
  ['content/policies', 'policy'],
  ['content/replies', 'reply'],
  ['content/duties', 'duty-list'],
];

const stat = (root: string, file: string) => statSync(join(root, file), { throwIfNoEntry: false });

/** Files of `folder` that end with `ending`, in order of name; none where the folder does not exist. */
function filesIn(root: string, folder: string, ending: string): string[] {
  if (!stat(root, folder)?.isDirectory()) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`)
    .filter((file) => stat(root, file)?.isFile());
}

/**
 * Reads all of `content/` under `root`.
 *
 * What does not fit its schema is reported and left out, so that one run reports everything.
 */
export function loadCorpus(root: string): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const met = new Set<string>();
  const meet = (files: string[]): string[] => {
    for (const file of files) met.add(file);
    return files;
  };
  /** The file, or nothing where it does not exist; one that must exist is reported then. */
  const one = (file: string, must: boolean): string[] => {
    if (stat(root, file)?.isFile()) return meet([file]);
    const mend = 'Add the file; `[]` in it is a list without entries.';
    if (must) problems.push({ file, line: 1, wrong: 'The file does not exist.', mend, check: 'readable' });
    return [];
  };
  const list = <S extends z.ZodType>(schema: S, file: string, must = true) =>
    one(file, must).flatMap((found) => readEntries(schema, root, found, problems));
  const lines = (file: string) => one(file, false).flatMap((found) => linesOf(root, found, problems));
  const claims = <S extends z.ZodType<{ at: string }>>(schema: S, folder: string): Claim<z.output<S>>[] =>
    meet(filesIn(root, `content/${folder}`, '.yaml')).flatMap((file) =>
      readEntries(schema, root, file, problems).map((entry) => ({
        ...entry,
        at: entry.data.at.startsWith('#') ? basename(file, '.yaml') + entry.data.at : entry.data.at,
      })),
    );

  const texts = TEXT_FOLDERS.flatMap(([folder, kind]) =>
    meet(filesIn(root, folder, '.md').filter((file) => basename(file) !== 'README.md')).flatMap((file) => readText(root, file, kind, problems) ?? []),
  );
  const sourceFiles = meet(filesIn(root, 'content/sources', '.txt')).map((file) => {
    const bytes = readFileSync(join(root, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const read = readFile(root, file);
    if ('problem' in read) problems.push(read.problem);
    return [basename(file), { text: bytes.toString('utf8'), sha256 }] as const;
  });
  const corpus: Corpus = {
    texts,
    provisions: new Map(texts.flatMap((text) => text.provisions.map((p) => [p.at, p] as const))),
    amounts: claims(amount, 'amounts'),
    figures: claims(figure, 'figures'),
    events: claims(event, 'events'),
    notes: claims(note, 'notes'),
    citations: claims(citation, 'citations'),
    mentions: claims(mention, 'mentions'),
    works: list(work, 'content/works.yaml'),
    agencies: list(agency, 'content/agencies.yaml'),
    regions: list(region, 'content/regions.yaml'),
    topics: list(topic, 'content/topics.yaml'),
    payees: list(payee, 'content/payees.yaml'),
    sources: list(source, 'content/sources.yaml'),
    redirects: list(redirect, 'content/redirects.yaml', false),
    sourceFiles: new Map(sourceFiles),
    published: lines('content/published.lock').map(({ text }) => text),
    redactions: lines('content/sources/redactions.tsv')
      .slice(1)
      .map(({ text, line }) => {
        const [file = '', words = '', reason = ''] = text.split('\t');
        return { file, words, reason, line };
      }),
  };
  problems.push(...strayFiles(root, met));
  return { corpus, problems };
}

/** The lines of a file that say something: neither empty nor a comment. */
function linesOf(root: string, file: string, problems: Problem[]): { text: string; line: number }[] {
  const read = readFile(root, file);
  if ('problem' in read) {
    problems.push(read.problem);
    return [];
  }
  return read.text
    .split('\n')
    .map((text, i) => ({ text: text.trimEnd(), line: i + 1 }))
    .filter(({ text }) => text && !text.startsWith('# '));
}
