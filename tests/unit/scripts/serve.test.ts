import { spawnSync } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { runScript } from '../../run-script.ts';
import { putSite, temporaryFolder } from './temporary-folder.ts';

/** What `npm run serve` says with these options, in a folder that holds a built site. */
async function serve(...args: string[]) {
  const project = temporaryFolder();
  putSite(`${project}/dist`, 'built');
  return runScript('scripts/serve.ts', args, project);
}

test.each([
  [['--port', '80a'], '--port 80a 不是端口。\n  写 1 到 65535 的整数，例如 --port 4321。\n'],
  [['--out', 'nowhere'], 'nowhere 里没有生成好的网站。\n  先运行 npm run build，或用 --out 写明生成在哪里。\n'],
  [['--prot', '80'], '没有 --prot 这个选项。\n  写成 --port 4321。\n'],
  [['--base', '/x/'], 'dist 是为 / 生成的，不能放在 /x/ 下。\n  写成 --base /，或重新生成。\n'],
])('what cannot be served is told in one sentence: %j', async (args, said) => {
  expect(await serve(...args)).toEqual({ status: 1, said });
});

test('a port that is in use is told, with another one', async () => {
  const other = createServer();
  await new Promise<void>((ready) => other.listen(0, 'localhost', ready));
  const { port } = other.address() as AddressInfo;
  const told = await serve('--port', String(port));
  other.close();
  expect(told).toEqual({
    status: 1,
    said: `端口 ${port} 已被别的程序占用。\n  换一个：npm run serve -- --port 4322。\n`,
  });
});

test('a Node that cannot read TypeScript is told in one sentence', () => {
  const run = spawnSync(process.execPath, ['--no-experimental-strip-types', 'scripts/run.mjs', 'check']);
  expect({ status: run.status, stderr: String(run.stderr) }).toEqual({
    status: 1,
    stderr: `正在用的 Node.js 是 ${process.version}，太旧；项目自带的 Node.js 没有装上。\n  运行 npm ci（不要加 --omit=optional）装上它；仍不行，就安装 Node.js 24。\n`,
  });
});
