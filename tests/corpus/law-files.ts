import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { append, write, type Edit } from './fixture.ts';

/** The invented law: 130 articles in nine chapters, and one article that was put in later. */
export const LAW = 'dong-ren-da-2031-1';
/** The invented plan with decimal numbers. */
export const PLAN = 'qing-zheng-ban-fa-2032-6';

const FOLDER = join(import.meta.dirname, 'laws/content');

/** The files of the law and the plan, and their sources, by their path in `content/`. */
const files = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => ({
    path: `content/${join(parentPath, name)
      .slice(FOLDER.length + 1)
      .replaceAll('\\', '/')}`,
    words: readFileSync(join(parentPath, name), 'utf8'),
  }));

/** The entry of `content/sources.yaml` for the source of `id`. */
function sourceEntry(id: string): string {
  const words = files.find(({ path }) => path === `content/sources/${id}.txt`)?.words ?? '';
  const sha256 = createHash('sha256').update(words).digest('hex');
  return `- file: ${id}.txt\n  sha256: ${sha256}\n  texts: [${id}]\n`;
}

/** Adds the law and the plan to the content of the fixture, as an editor does. */
export const withLaw: Edit[] = [
  ...files.map(({ path, words }) => write(path, words)),
  append('content/sources.yaml', sourceEntry(LAW) + sourceEntry(PLAN)),
  append(
    'content/agencies.yaml',
    '- { id: donghe-congress, name: 东禾省人民代表大会常务委员会, level: province, region: donghe }\n',
  ),
];
