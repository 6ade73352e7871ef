/** `npm run serve [-- --port 4321 --out dist --base /x/]`: serves a built site, as any static host would. */
import { createServer } from 'node:net';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkBase } from './options/build-options.ts';
import { readStamp } from './output/build-stamp.ts';
import { readOptions } from './options/read-options.ts';
import { refusal } from './options/refusal.ts';
import { codeOf } from './options/say-failure.ts';

/** @throws Error with the mend, where `port` is no port that a server may have */
function checkPort(port: string): number {
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65536) return Number(port);
  throw refusal(`--port ${port} 不是端口。`, '写 1 到 65535 的整数，例如 --port 4321。');
}

/** @throws Error with the mend, where nothing may listen on `port` */
async function isFree(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((done, fail) => server.once('error', fail).listen(port, 'localhost', done)).catch(
    (error: unknown) => {
      const why = codeOf(error) === 'EADDRINUSE' ? '已被别的程序占用' : `不能用（${codeOf(error)}）`;
      throw refusal(`端口 ${port} ${why}。`, `换一个：npm run serve -- --port ${port === 4322 ? 4323 : 4322}。`);
    },
  );
  await new Promise((done) => server.close(done));
}

try {
  const options = readOptions('serve', {
    base: { example: '/x/' },
    out: { default: 'dist', example: 'dist' },
    port: { default: '4321', example: '4321' },
  });
  const outDir = resolve(options.out);
  const port = checkPort(options.port);
  if (!options.out.trim() || !existsSync(join(outDir, 'index.html'))) {
    throw refusal(
      `${options.out || '--out'} 里没有生成好的网站。`,
      '先运行 npm run build，或用 --out 写明生成在哪里。',
    );
  }
  const built = readStamp(outDir)?.base;
  const base = checkBase(options.base ?? built ?? '/');
  if (built !== undefined && base !== built) {
    throw refusal(`${options.out} 是为 ${built} 生成的，不能放在 ${base} 下。`, `写成 --base ${built}，或重新生成。`);
  }
  await isFree(port);
  // Loaded only now: what is refused is told at once.
  const { preview } = await import('astro');
  const server = await preview({ base, outDir, server: { port }, logLevel: 'error' });
  console.log(`童策: http://localhost:${server.port}${base}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
