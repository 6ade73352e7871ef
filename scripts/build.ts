/**
 * `npm run build [-- --base /x/ --site https://… --day 2026-11-01 --out dist]`: proves the content, builds
 * the site beside the last one, indexes it for search, and only then puts it in its place.
 *
 * Whatever fails, and whoever stops it, the last good build stays as it was and the exit code is not 0. Nothing
 * is deleted but what a build wrote.
 */
import { openLibrary } from '../src/library/open.ts';
import { besideOf } from '../src/search/scope/beside.ts';
import { exactRecords } from '../src/search/exact/exact-records.ts';
import { writeExact } from '../src/search/exact/write-exact.ts';
import { recordsOf } from '../src/search/records/records.ts';
import { writeSearch } from '../src/search/ship/write-search.ts';
import { buildInPlace } from './output/build-in-place.ts';
import { buildOptions } from './options/build-options.ts';
import { knownOutside } from './rivals/known-outside.ts';
import { outFolder } from './output/out-folder.ts';
import { sayFailure } from './options/say-failure.ts';

try {
  const { base, site, day, out } = buildOptions();
  const place = outFolder(out, process.cwd());
  const library = openLibrary(process.cwd(), day, knownOutside(process.cwd(), day));
  process.env['TONGCE_DAY'] = library.day;
  let records = 0;
  // Loaded only now: what is wrong with the content is told sooner.
  const { build } = await import('astro');
  await buildInPlace(process.cwd(), place, base, async (folder) => {
    await build({ base, ...(site && { site }), outDir: folder, force: true, logLevel: 'warn' });
    const lexicon = library.lexicon.map(({ data: { say, means } }) => ({ say, means }));
    records = writeSearch(recordsOf(library), folder, lexicon, besideOf(library)).records;
    await writeExact(exactRecords(library), folder);
  });
  console.log(`已生成 ${out}：${library.texts.length} 份文本，${records} 条可搜索的记录，数据截至 ${library.day}。`);
} catch (error) {
  console.error(sayFailure(error));
  process.exitCode = 1;
}
// Astro's services would keep the process alive.
process.exit();
