import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file under `content/` as it lies there, whoever reads it or nobody. */
export interface WrittenFile {
  /** Relative to the project, with `/`. */
  file: string;
  text: string;
}

/** The words in a file's bytes: UTF-16 where it says so, else UTF-8 as far as it is. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Every file under `content/` of `root`, also those that no kind of content has a place for, in order of path. The
 * bytes of a picture hold no words.
 */
export function writtenFiles(root: string): WrittenFile[] {
  const holds = readdirSync(root, { withFileTypes: true }).some((e) => e.name === 'content' && e.isDirectory());
  const found = holds ? readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true }) : [];
  return found
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort()
    .map((path) => ({ file: relative(root, path).replaceAll(sep, '/'), text: path.endsWith('.png') ? '' : textOf(readFileSync(path)) }));
}
