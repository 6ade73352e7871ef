import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The files under `content/`, each known by its path from the project, with `/`. */
export interface ContentFiles {
  /** The file at a path; null where there is none. */
  at: (file: string) => string | null;
  /** The files of a folder that end with `ending`, in order of name; not those of folders in it. */
  in: (folder: string, ending: string) => string[];
  /** The files that nobody has asked for so far. */
  unasked: () => string[];
}

/** Finds the files under `content/` of `root`. Hidden files and READMEs are none of them. */
export function contentFiles(root: string): ContentFiles {
  const found = readdirSync(root, { withFileTypes: true }).some((e) => e.name === 'content' && e.isDirectory())
    ? readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    : [];
  const files = found
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
  const asked = new Set<string>();
  const ask = (file: string): string => {
    asked.add(file);
    return file;
  };
  return {
    at: (file) => (files.includes(file) ? ask(file) : null),
    in: (folder, ending) =>
      files
        .filter((file) => file.endsWith(ending) && file.slice(0, file.lastIndexOf('/')) === folder)
        .map((file) => ask(file)),
    unasked: () => files.filter((file) => !asked.has(file)),
  };
}
