import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { checkCorpus } from '../../src/checks/check-corpus.ts';
import { loadCorpus } from '../../src/content/reading/load.ts';
import { NOTHING_OUTSIDE, type Outside } from '../../src/content/reading/outside.ts';
import { sayProblem, sortProblems, type Problem } from '../../src/content/messages/problem.ts';

/** The files of a project's content by their path from it; bytes where they are no text. */
export type Files = Map<string, string | Uint8Array>;

/** One change to the files. */
export type Edit = (files: Files) => void;

const GOOD = join(import.meta.dirname, 'good');

/** A small complete content folder that keeps every rule. All that it says is invented. */
export const goodFiles: ReadonlyMap<string, string> = new Map(
  readdirSync(GOOD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => [relative(GOOD, path).replaceAll(sep, '/'), readFileSync(path, 'utf8')] as const),
);

function textOf(files: Files, file: string): string {
  const text = files.get(file);
  if (typeof text !== 'string') throw new Error(`The fixture has no text in ${file}.`);
  return text;
}

/** Writes `to` for `from`, which must stand in the file exactly once. */
export const replace =
  (file: string, from: string, to: string): Edit =>
  (files) => {
    const parts = textOf(files, file).split(from);
    if (parts.length !== 2) throw new Error(`\`${from}\` stands ${parts.length - 1} times in ${file}.`);
    files.set(file, parts.join(to));
  };

/** Takes away `words`, which must stand in the file exactly once. */
export const cut = (file: string, words: string): Edit => replace(file, words, '');

export const append =
  (file: string, text: string): Edit =>
  (files) =>
    files.set(file, textOf(files, file) + text);

export const write =
  (file: string, content: string | Uint8Array): Edit =>
  (files) =>
    files.set(file, content);

export const remove =
  (file: string): Edit =>
  (files) => {
    if (!files.delete(file)) throw new Error(`The fixture has no ${file}.`);
  };

export const rename =
  (from: string, to: string): Edit =>
  (files) => {
    files.set(to, textOf(files, from));
    files.delete(from);
  };

/** Writes the SHA-256 that a source has now into `content/sources.yaml`. */
const takeIn =
  (source: string): Edit =>
  (files) => {
    const sha256 = createHash('sha256')
      .update(textOf(files, `content/sources/${source}`))
      .digest('hex');
    const entry = new RegExp(`(- file: ${source}\\n  sha256: )[0-9a-f]{64}`);
    files.set('content/sources.yaml', textOf(files, 'content/sources.yaml').replace(entry, `$1${sha256}`));
  };

/** Changes what is printed: the words in the text's file and in its source, which is taken in again. */
export const reprint =
  (file: string, source: string, from: string, to: string): Edit =>
  (files) => {
    replace(file, from, to)(files);
    replace(`content/sources/${source}`, from, to)(files);
    takeIn(source)(files);
  };

/** Writes files under `root`, with the folders they need. */
export function layOut(files: ReadonlyMap<string, string | Uint8Array>, root: string): void {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
}

/** The good files with `edits` made, one after the other. */
export function edited(edits: Edit[]): Files {
  const files: Files = new Map(goodFiles);
  for (const edit of edits) edit(files);
  return files;
}

/** Every problem in the content under `root`, in the order in which a run reports them. */
export function problemsUnder(root: string, outside: Partial<Outside> = {}): Problem[] {
  const { corpus, problems } = loadCorpus(root, { ...NOTHING_OUTSIDE, ...outside });
  return sortProblems([...problems, ...checkCorpus(corpus)]);
}

const root = mkdtempSync(join(tmpdir(), 'tongce-content-'));
layOut(goodFiles, root);
process.on('exit', () => rmSync(root, { recursive: true }));

/** Every problem in `files`: what differs from the good files is laid out over them, and taken back. */
export function problemsIn(files: Files, outside?: Partial<Outside>): Problem[] {
  const gone = [...goodFiles.keys()].filter((file) => !files.has(file));
  const changed = [...files].filter(([file, content]) => goodFiles.get(file) !== content);
  try {
    for (const file of gone) rmSync(join(root, file));
    layOut(new Map(changed), root);
    return problemsUnder(root, outside);
  } finally {
    for (const [file] of changed) rmSync(join(root, file), { force: true });
    layOut(
      new Map(
        [...gone, ...changed.map(([file]) => file)].flatMap((file) => {
          const good = goodFiles.get(file);
          return good === undefined ? [] : [[file, good] as const];
        }),
      ),
      root,
    );
  }
}

/** The problems in the good files after `edits`, as a person reads them. */
export const problemsOf = (edits: Edit[], outside?: Partial<Outside>): string[] =>
  problemsIn(edited(edits), outside).map(sayProblem);
