import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** A folder on loopback, and what has been fetched of it. */
export interface Served {
  url: string;
  /** Each path fetched, with its bytes on the wire: after gzip, or as it is where it is packed already. */
  fetched: { path: string; bytes: number }[];
  close: () => void;
}

/**
 * Serves `folder` as a static host would, under `base`, with gzip, to this machine alone.
 *
 * @param over a folder whose files are served in place of those of the same name
 */
export async function serveFolder(folder: string, base = '/', over = folder): Promise<Served> {
  const fetched: Served['fetched'] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
    const inside = normalize(path.startsWith(base) ? path.slice(base.length) : '..');
    try {
      if (inside.startsWith('..')) throw new Error('outside');
      const name = inside === '.' || inside.endsWith('/') ? join(inside, 'index.html') : inside;
      const file = [join(over, name), join(folder, name)].find((one) => existsSync(one)) ?? name;
      const plain = readFileSync(file);
      const zipped = gzipSync(plain);
      const small = zipped.length < plain.length;
      const body = small ? zipped : plain;
      fetched.push({ path, bytes: body.length });
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        ...(small && { 'content-encoding': 'gzip' }),
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    fetched,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
