import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { ExactRecord } from './exact-records.ts';
import { exactTokens } from './exact-tokens.ts';

/** What is fetched by the page; the rest of what Pagefind writes are interfaces, and a worker that is not used. */
const USED = /^(?:pagefind\.js|pagefind-entry\.json|.*\.pf_meta|wasm\.en\.pagefind|fragment|index|filter)$/;

/**
 * Writes the index that finds any stretch of the texts, into `<out>/search/exact/pieces/`. It is told to be English:
 * then nothing is cut into words but at blanks.
 *
 * @throws Error where a record is refused, or not all stand in the index
 */
export async function writeExact(records: ExactRecord[], out: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(errors.join('\n'));
  let written = 0;
  for (const [i, { path, title, words, filters }] of records.entries()) {
    const { errors: refused } = await index.addCustomRecord({
      url: path,
      content: exactTokens(words),
      language: 'en',
      meta: { title, words },
      filters: { ...filters },
      sort: { order: String(i).padStart(7, '0') },
    });
    if (refused.length) throw new Error(`${path}：${refused.join('；')}`);
    written++;
  }
  const folder = join(out, 'search', 'exact', 'pieces');
  const { errors: unwritten } = await index.writeFiles({ outputPath: folder });
  await close();
  if (unwritten.length || !written) throw new Error(unwritten.join('；') || '没有可以逐字查找的条款。');
  for (const name of readdirSync(folder)) if (!USED.test(name)) rmSync(join(folder, name), { recursive: true });
}
