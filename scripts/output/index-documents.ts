/**
 * `node scripts/output/index-documents.ts <documents> <out>`: writes the search data of so many made documents, or of
 * the real content for `real`, and prints as JSON what that took. For bench-search.ts, which gives it a process
 * of its own: the peak of memory is that of a process.
 */
import { openLibrary } from '../../src/library/open.ts';
import { besideOf } from '../../src/search/scope/beside.ts';
import { recordsOf } from '../../src/search/records/records.ts';
import { writeSearch } from '../../src/search/ship/write-search.ts';
import { makeDocuments } from '../measure/make-documents.ts';

const [documents, out] = process.argv.slice(2);
if (documents === undefined || out === undefined) {
  console.error('Say how many documents, and where to: `node scripts/output/index-documents.ts 100 dist.bench`.');
  process.exit(1);
}
const library = openLibrary(process.cwd());
const real = recordsOf(library);
const records = documents === 'real' ? real : makeDocuments(real, Number(documents));
const lexicon = library.lexicon.map(({ data: { say, means } }) => ({ say, means }));
const beside = besideOf(library);
const before = process.resourceUsage().maxRSS;
const started = performance.now();
const written = writeSearch(records, out, lexicon, beside);
const seconds = (performance.now() - started) / 1000;
const megabytes = (kilobytes: number) => Math.round(kilobytes / 1024);
console.log(
  JSON.stringify({ ...written, seconds, before: megabytes(before), peak: megabytes(process.resourceUsage().maxRSS) }),
);
