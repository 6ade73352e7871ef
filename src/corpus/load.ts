import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
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
import { readText } from './read-text.ts';

/** The folder of each kind of text. */
const TEXT_FOLDERS: [string, TextKind][] = [
  ['content/policies', 'policy'],
  ['content/replies', 'reply'],
  ['content/duties', 'duty-list'],
];

/** Files of `folder` that end with `ending`, in order of name; none where the folder does not exist. */
function filesIn(root: string, folder: string, ending: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/**
 * Reads all of `content/` under `root`.
 *
 * What does not fit its schema is reported and left out, so that one run reports everything.
 */
export function loadCorpus(root: string): { corpus: Corpus; problems: Problem[] } {
  const problems: Problem[] = [];
  const list = <S extends z.ZodType>(schema: S, file: string) =>
    existsSync(join(root, file)) ? readEntries(schema, root, file, problems) : [];
  const claims = <S extends z.ZodType<{ at: string }>>(schema: S, folder: string): Claim<z.output<S>>[] =>
    filesIn(root, `content/${folder}`, '.yaml').flatMap((file) =>
      readEntries(schema, root, file, problems).map((entry) => ({
        ...entry,
        at: entry.data.at.startsWith('#') ? basename(file, '.yaml') + entry.data.at : entry.data.at,
      })),
    );

  const texts = TEXT_FOLDERS.flatMap(([folder, kind]) =>
    filesIn(root, folder, '.md').flatMap((file) => readText(root, file, kind, problems) ?? []),
  );
  const sourceFiles = filesIn(root, 'content/sources', '.txt').map((file) => {
    const bytes = readFileSync(join(root, file));
    const sha256 = createHash('sha256').update(bytes).digest('hex');
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
    redirects: list(redirect, 'content/redirects.yaml'),
    sourceFiles: new Map(sourceFiles),
    published: linesOf(root, 'content/published.lock').map(({ text }) => text),
    redactions: linesOf(root, 'content/sources/redactions.tsv')
      .slice(1)
      .map(({ text, line }) => {
        const [file = '', words = '', reason = ''] = text.split('\t');
        return { file, words, reason, line };
      }),
  };
  return { corpus, problems };
}

function linesOf(root: string, file: string): { text: string; line: number }[] {
  if (!existsSync(join(root, file))) return [];
  return readFileSync(join(root, file), 'utf8')
    .split('\n')
    .map((text, i) => ({ text: text.trimEnd(), line: i + 1 }))
    .filter(({ text }) => text && !text.startsWith('# '));
}
