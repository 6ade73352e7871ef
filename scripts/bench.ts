/** `npm run bench`: builds the site and prints its seconds and peak memory, and the bytes each page type costs. */
import { spawn } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { measurePage } from './measure/measure-page.ts';

const OUT = 'dist.bench';
/** Each type of page with its path; of those that a `*` leads to, the largest is measured. */
const PAGES: [type: string, path: string][] = [
  ['home', ''],
  ['documents', 'documents/'],
  ['documents, narrowed', 'documents/kind/reply/'],
  ['document', 'documents/*/'],
  ['duties', 'duties/'],
  ['duty list', 'duties/*/'],
  ['duty item', 'duties/*/*/'],
  ['amounts', 'amounts/'],
  ['figures', 'figures/'],
  ['notes', 'notes/'],
  ['works', 'works/'],
  ['work', 'works/*/'],
  ['agencies', 'agencies/'],
  ['agency', 'agencies/*/'],
  ['timeline', 'timeline/'],
  ['graph', 'graph/'],
  ['ledger', 'commitments/'],
  ['commitment', 'commitments/*/'],
  ['benefit', 'benefits/*/'],
  ['checklist', 'check/'],
  ['search (before a query)', 'search/'],
  ['about', 'about/'],
  ['not found', '404.html'],
];

/** The path of the largest page that `path` leads to. */
function largest(path: string): string {
  if (!path.includes('*')) return path;
  const pages = globSync(`${path}index.html`, { cwd: OUT }).map((page) => ({
    page,
    size: statSync(join(OUT, page)).size,
  }));
  const [first] = pages.sort((a, b) => b.size - a.size);
  if (!first) throw new Error(`没有 ${path} 这样的网页。`);
  return first.page.replace(/index\.html$/, '');
}

/** Resident memory of a process and all that it started, in MB; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    const rss = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
    const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
    );
    return rss + children.reduce((sum, child) => sum + memoryOf(Number(child)), 0);
  } catch {
    return 0;
  }
}

const started = performance.now();
const build = spawn(process.execPath, ['scripts/build.ts', '--out', OUT], { stdio: 'inherit' });
let peak = 0;
const watch = setInterval(() => (peak = Math.max(peak, memoryOf(build.pid ?? 0))), 50);
const code = await new Promise<number | null>((done) => build.on('exit', done));
clearInterval(watch);
if (code !== 0) process.exit(1);

console.log(`\nbuild: ${((performance.now() - started) / 1000).toFixed(1)} s, peak memory ${Math.round(peak)} MB\n`);
console.log(
  'bytes on the wire (gzip)'.padEnd(28) + ['document', 'style', 'script', 'total'].map((n) => n.padStart(9)).join(''),
);
for (const [type, path] of PAGES) {
  const { document, style, script, total } = measurePage(OUT, '/', largest(path));
  console.log(type.padEnd(28) + [document, style, script, total].map((n) => String(n).padStart(9)).join(''));
}
rmSync(OUT, { recursive: true, force: true });
