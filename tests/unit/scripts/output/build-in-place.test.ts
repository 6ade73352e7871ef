import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { buildInPlace } from '../../../../scripts/output/build-in-place.ts';
import { readStamp } from '../../../../scripts/output/build-stamp.ts';
import { fill, putSite, temporaryFolder } from '../temporary-folder.ts';

let project: string;
let out: string;
const told: string[] = [];
beforeEach(() => {
  project = temporaryFolder();
  out = join(project, 'dist');
  told.length = 0;
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
});
afterEach(() => void vi.restoreAllMocks());

/** Writes a site that says `words`, as Astro would. */
const writing = (words: string) => (folder: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  return Promise.resolve();
};
const site = () => readFileSync(join(out, 'index.html'), 'utf8');
const beside = () => readdirSync(project).toSorted();

test('a site that is whole takes the place of the last one, and nothing else is left', async () => {
  await buildInPlace(project, out, '/', writing('first'));
  await buildInPlace(project, out, '/x/', writing('second'));
  expect(site()).toBe('second');
  expect(readStamp(out)).toMatchObject({ base: '/x/', holds: ['index.html'] });
  expect(beside()).toEqual(['.astro', 'dist']);
  expect(readdirSync(join(project, '.astro'))).toEqual([]);
});

test.each(['ENOSPC', 'EIO'])('a build that fails by %s leaves the last site', async (code) => {
  putSite(out, 'last');
  const failing = async (folder: string) => {
    await writing('half')(folder);
    throw Object.assign(new Error(code), { code });
  };
  await expect(buildInPlace(project, out, '/', failing)).rejects.toThrow(code);
  expect(site()).toBe('last');
  expect(beside()).toEqual(['.astro', 'dist']);
});

test('two builds at once: the second is told, and the first goes on', async () => {
  const second = () => buildInPlace(project, join(project, 'other'), '/', writing('second'));
  const first = async (folder: string) => {
    const lock = join(project, '.astro/build.lock');
    await expect(second()).rejects.toThrow(
      `另一次生成正在进行（${hostname()} 上的进程 ${process.pid}）。\n  等它结束再来；确知没有，就删除 ${lock}。`,
    );
    await writing('first')(folder);
  };
  await buildInPlace(project, out, '/', first);
  expect(site()).toBe('first');
  await buildInPlace(project, out, '/', writing('third'));
  expect(site()).toBe('third');
});

test('two projects do not build to one place at once', async () => {
  const other = temporaryFolder();
  const first = async (folder: string) => {
    await expect(buildInPlace(other, out, '/', writing('second'))).rejects.toThrow('另一次生成正在进行');
    await writing('first')(folder);
  };
  await buildInPlace(project, out, '/', first);
  expect(site()).toBe('first');
});

test('what a build that was killed in its last step took away is put back', async () => {
  putSite(out, 'last');
  renameSync(out, `${out}.last`);
  putSite(`${out}.next`, 'next');
  await expect(buildInPlace(project, out, '/', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(site()).toBe('last');
  expect(told).toEqual([`上一次生成在最后一步中断，已恢复原来的 ${out}。`]);
  expect(beside()).toEqual(['.astro', 'dist']);
});

test.each(['next', 'last'])('a folder of that name that no build wrote is left alone: .%s', async (ending) => {
  fill(project, `dist.${ending}/mine.txt`);
  await expect(buildInPlace(project, out, '/', writing('new'))).rejects.toThrow(
    `${out}.${ending} 要留给生成的过程用，里面却有别的东西：mine.txt。\n  把它移到别处，再生成。`,
  );
  expect(existsSync(join(project, `dist.${ending}/mine.txt`))).toBe(true);
});

/** Starts a build in a process of its own that has written half a site and waits. */
async function halfway(): Promise<{ child: ReturnType<typeof spawn>; ended: Promise<number | null> }> {
  const code = `import { mkdirSync, writeFileSync } from 'node:fs';
    import { buildInPlace } from ${JSON.stringify(resolve('scripts/output/build-in-place.ts'))};
    await buildInPlace(${JSON.stringify(project)}, ${JSON.stringify(out)}, '/', async (folder) => {
      mkdirSync(folder, { recursive: true });
      writeFileSync(folder + '/index.html', 'half');
      console.log('halfway');
      await new Promise((done) => setTimeout(done, 60_000));
    });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'ignore'] });
  const ended = new Promise<number | null>((done) => child.on('exit', done));
  await new Promise((ready) => child.stdout.once('data', ready));
  return { child, ended };
}

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
] as const)('a build that is stopped by %s leaves the last site and nothing of its own', async (signal, status) => {
  putSite(out, 'last');
  const { child, ended } = await halfway();
  child.kill(signal);
  expect(await ended).toBe(status);
  expect(site()).toBe('last');
  expect(beside()).toEqual(['.astro', 'dist']);
  expect(readdirSync(join(project, '.astro'))).toEqual([]);
});

test('a build that is killed leaves the last site, and the next one takes over its lock', async () => {
  putSite(out, 'last');
  const { child, ended } = await halfway();
  child.kill('SIGKILL');
  await ended;
  expect(site()).toBe('last');
  await buildInPlace(project, out, '/', writing('new'));
  expect(site()).toBe('new');
  const gone = `上一次生成没有正常结束（进程 ${child.pid} 已经不在），从头再来。`;
  expect(told).toEqual([gone, gone]);
});
