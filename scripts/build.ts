/**
 * `npm run build [-- --base /x/ --site https://… --day 2026-11-01 --out dist]`: proves the content, builds
 * the site beside the last one, indexes it for search, and only then puts it in its place.
 *
 * Whatever fails, the last good build stays as it was and the exit code is 1.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'astro';
import { openLibrary } from '../src/corpus/open.ts';
import { isDay } from '../src/domain/day.ts';
import { recordsOf } from '../src/search/records.ts';
import { writeSearch } from '../src/search/write-search.ts';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    site: { type: 'string' },
    day: { type: 'string' },
    out: { type: 'string', default: 'dist' },
  },
});
if (values.day !== undefined && !isDay(values.day)) {
  console.error(`There is no day \`${values.day}\`.\n  Write it as 2026-11-01.`);
  process.exit(1);
}
const out = resolve(values.out);
const next = `${out}.next`;
const last = `${out}.last`;

try {
  const library = openLibrary(process.cwd(), values.day);
  process.env['TONGCE_DAY'] = library.day;
  rmSync(next, { recursive: true, force: true });
  await build({
    base: values.base,
    ...(values.site && { site: values.site }),
    outDir: next,
    force: true,
    logLevel: 'warn',
  });
  const lexicon = library.lexicon.map(({ data: { say, means } }) => ({ say, means }));
  const { records } = writeSearch(recordsOf(library), next, lexicon);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(out)) renameSync(out, last);
  renameSync(next, out);
  rmSync(last, { recursive: true, force: true });
  console.log(
    `Built ${values.out}: ${library.texts.length} texts, ${records} search records, speaking for ${library.day}.`,
  );
} catch (error) {
  rmSync(next, { recursive: true, force: true });
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
// Astro's services would keep the process alive.
process.exit();
