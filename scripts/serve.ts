/** `npm run serve [-- --port 4321 --out dist --base /x/]`: serves a built site, as any static host would. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { preview } from 'astro';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: 'dist' },
    port: { type: 'string', default: '4321' },
  },
});
const server = await preview({
  base: values.base,
  outDir: resolve(values.out),
  server: { port: Number(values.port) },
  logLevel: 'error',
});
console.log(`童策: http://localhost:${server.port}${values.base}`);
