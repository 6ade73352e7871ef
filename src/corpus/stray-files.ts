import { existsSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Problem } from './problem.ts';

/**
 * The files under `content/` that are not among `read`: a misspelt folder or ending would else keep
 * its words off the site without a sound. Hidden files and READMEs may stand anywhere.
 */
export function strayFiles(root: string, read: ReadonlySet<string>): Problem[] {
  if (!existsSync(join(root, 'content'))) return [];
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.') && entry.name !== 'README.md')
    .map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll(sep, '/'))
    .filter((file) => !read.has(file))
    .map((file) => ({
      file,
      line: 1,
      wrong: 'Nothing reads this file.',
      mend: 'Rename or move it to where `content/README.md` has its kind, or delete it.',
      check: 'readable',
    }));
}
