import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a page costs on the wire, in bytes after gzip. */
export interface PageCost {
  document: number;
  style: number;
  /** Script in files of its own, and script inside the document (counted in `document` too). */
  script: number;
  total: number;
}

const gzip = (bytes: string | Buffer): number => gzipSync(bytes, { level: 9 }).length;

/**
 * The cost of the page at `path` of the site built in `out` under `base`, on a first visit: the
 * document, its style sheets, its scripts and the modules these import at once.
 */
export function measurePage(out: string, base: string, path: string): PageCost {
  const html = readFileSync(join(out, path, path.endsWith('.html') ? '' : 'index.html'), 'utf8');
  const read = (address: string) => readFileSync(join(out, address.slice(base.length)));
  const sheets = [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map((match) => match[1] ?? '');
  const queue = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map((match) => match[1] ?? '');
  const modules = new Set<string>();
  for (let address = queue.pop(); address !== undefined; address = queue.pop()) {
    if (modules.has(address)) continue;
    modules.add(address);
    for (const [, imported = ''] of read(address)
      .toString()
      .matchAll(/(?:from|import)\s*"(\.[^"]+)"/g)) {
      queue.push(new URL(imported, `http://site${address}`).pathname);
    }
  }
  const inline = [...html.matchAll(/<script(?![^>]*(?:src|ld\+json))[^>]*>([\s\S]*?)<\/script>/g)].map(
    (m) => m[1] ?? '',
  );
  const document = gzip(html);
  const style = sheets.reduce((sum, address) => sum + gzip(read(address)), 0);
  const files = [...modules].reduce((sum, address) => sum + gzip(read(address)), 0);
  return {
    document,
    style,
    script: files + (inline.length ? gzip(inline.join('\n')) : 0),
    total: document + style + files,
  };
}
