import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file by which a build knows its own folder. */
export const STAMP = '.tongce.json';

/** What systems put into a folder by themselves. */
const LITTER = ['.DS_Store', 'Thumbs.db', 'desktop.ini'];

/** What a built site always holds, in the builds that had no mark yet. */
const ALWAYS = ['404.html', '_astro', 'api', 'documents', 'index.html', 'search', 'sitemap-index.xml'];

interface Mark {
  about: string;
  /** The base path for which the site was built. */
  base: string;
  /** What stands in the folder itself. */
  holds: string[];
}

/** The names in `folder`, but for what systems put there. */
export const namesIn = (folder: string): string[] => readdirSync(folder).filter((name) => !LITTER.includes(name));

/** The mark in `folder`, or null where there is none that can be read. */
export function readStamp(folder: string): Mark | null {
  try {
    const mark = JSON.parse(readFileSync(join(folder, STAMP), 'utf8')) as Partial<Mark> | null;
    const { about = '', base, holds } = mark ?? {};
    return typeof base === 'string' && Array.isArray(holds) ? { about, base, holds } : null;
  } catch {
    return null;
  }
}

/** Marks `folder`, with all that it holds, as written by a build. */
export function writeStamp(folder: string, base: string): void {
  const about = '这个文件夹由 npm run build 生成，下一次生成时整个替换，不要在里面放别的东西。';
  const mark: Mark = { about, base, holds: namesIn(folder).filter((name) => name !== STAMP) };
  writeFileSync(join(folder, STAMP), `${JSON.stringify(mark, null, 1)}\n`);
}

/** Whether `folder` is a site that was built before there was a mark: by what it holds, and by its home page. */
function isUnmarkedSite(folder: string): boolean {
  const names = namesIn(folder);
  if (names.some((name) => name.startsWith('.')) || !ALWAYS.every((name) => names.includes(name))) return false;
  return readFileSync(join(folder, 'index.html'), 'utf8').includes('<a class="brand"');
}

/** What stands in `folder` that no build wrote; nothing where a build may replace all of it. */
export function foreignIn(folder: string): string[] {
  const mark = readStamp(folder);
  if (mark) return namesIn(folder).filter((name) => name !== STAMP && !mark.holds.includes(name));
  return isUnmarkedSite(folder) ? [] : namesIn(folder);
}

/** Marks a folder that is to be deleted; on a full disk it has to go without. */
function markForDeletion(folder: string): void {
  try {
    if (!readStamp(folder)) writeStamp(folder, '/');
  } catch {
    // Deleting it makes room.
  }
}

/**
 * Deletes a folder that a build wrote.
 *
 * The mark goes last: what is left of a deletion that was cut off is still known as a build's.
 */
export function deleteBuilt(folder: string): void {
  if (!existsSync(folder)) return;
  markForDeletion(folder);
  for (const name of readdirSync(folder)) {
    if (name !== STAMP) rmSync(join(folder, name), { recursive: true, force: true });
  }
  rmSync(join(folder, STAMP), { force: true });
  rmdirSync(folder);
}
