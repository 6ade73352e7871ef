import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Library } from '../corpus/open.ts';
import { encode } from './encode.ts';
import type { SearchRecord } from './record.ts';
import { recordsOf } from './records.ts';
import { wordsOfText } from './segment.ts';
import { trimFragment } from './trim-fragment.ts';

/** What the browser asks Pagefind for; its ready-made interfaces, highlighter and worker stay out. */
const NEEDED =
  /^(pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|pagefind\.\w+\.pf_meta|(index|fragment|filter)\/.+)$/;

/** How many records share a file: one request then brings what several results show. */
const RECORDS_A_FILE = 32;

/** A record in Pagefind's terms. Pagefind drops empty values, so the reader of a result must expect none. */
const customRecord = ({ url, kind, title, path, region, regions, year, words, quoted, names }: SearchRecord) => ({
  url,
  language: 'unknown',
  // Each word once: where and how often it stands is read from the record itself.
  content: [...new Set([title, words, path, region].flatMap(wordsOfText))].map(encode).join(' '),
  meta: { kind, title, path, region, year, words, quoted: quoted ? 'yes' : '', names: names.join('\n') },
  filters: { kind: [kind], region: regions, year: year ? [year] : [] },
});

/**
 * Writes the search index of `library` into `<dist>/pagefind/`.
 *
 * @throws Error where Pagefind refuses a record, or took fewer than it was given: it would not tell
 */
export async function writeIndex(library: Library, dist: string): Promise<{ records: number }> {
  const records = recordsOf(library);
  if (!records.length) throw new Error('There is nothing to search.');
  try {
    const { index, errors } = await createIndex({
      // No language: words are neither cut nor stemmed.
      forceLanguage: 'unknown',
      maxFragments: Math.ceil(records.length / RECORDS_A_FILE),
    });
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`);
    for (const record of records) {
      const { errors: refused } = await index.addCustomRecord(customRecord(record));
      if (refused.length) throw new Error(`Pagefind refuses ${record.url}: ${refused.join('; ')}`);
    }
    const { files, errors: unwritten } = await index.getFiles();
    if (unwritten.length) throw new Error(`Pagefind writes no index: ${unwritten.join('; ')}`);
    const taken = countTaken(files.find(({ path }) => path === 'pagefind-entry.json')?.content);
    if (taken !== records.length) {
      throw new Error(`The search index holds ${taken} of ${records.length} records.`);
    }
    for (const { path, content } of files.filter(({ path }) => NEEDED.test(path))) {
      const file = join(dist, 'pagefind', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, path.startsWith('fragment/') ? trimFragment(content) : content);
    }
    return { records: taken };
  } finally {
    await close();
  }
}

/** How many records the index's own entry file says it holds. */
function countTaken(entry: Uint8Array | undefined): number {
  if (!entry) return 0;
  const { languages } = JSON.parse(new TextDecoder().decode(entry)) as {
    languages: Record<string, { page_count: number }>;
  };
  return Object.values(languages).reduce((sum, { page_count }) => sum + page_count, 0);
}
