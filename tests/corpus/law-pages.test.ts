import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { edited, layOut } from './fixture.ts';
import { LAW, PLAN, withLaw } from './law-files.ts';
import { PICTURE_WORDS, pictureFile, withPicture } from './pictured.ts';
import { standard } from './standard.ts';

const project = mkdtempSync(join(tmpdir(), 'tongce-pages-'));
const read = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8');
/** A page without the marks that keep its numbers whole. */
const page = (path: string): string => read(path).replace(/<span class="whole">([^<]*)<\/span>/g, '$1');

beforeAll(() => {
  layOut(edited([...withLaw, ...standard, ...withPicture]), project);
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(part, join(project, part), { recursive: true });
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'));
  const env = { ...process.env, NODE_NO_WARNINGS: '1' };
  const { status, stderr } = spawnSync(process.execPath, [resolve('scripts/build.ts'), '--base', '/x/'], {
    cwd: project,
    env,
  });
  expect({ status, stderr: String(stderr) }).toEqual({ status: 0, stderr: '' });
});
afterAll(() => rmSync(project, { recursive: true }));

test('the page of a law has contents by chapter and section, articles by number, and its style alone', () => {
  const html = page(`documents/${LAW}/index.html`);
  expect(html).toMatch(/<a href="#c1">\s*第一章　总则\s*<small>第一条至第十四条<\/small>/);
  expect(html).toMatch(/<li class="d1">\s*<a href="#c4\.s2">/);
  expect(html).toContain('<b class="no">第一百条　</b>');
  expect(html).toContain('<cite>《东禾省困境儿童保障条例》第六条第二款第（一）项</cite>');
  const styles = [...html.matchAll(/<link rel="stylesheet" href="\/x\/([^"]+)"/g)].map(([, path]) => read(path ?? ''));
  expect(styles.filter((css) => css.includes('.toc small'))).toHaveLength(1);
});

test('a cell of a standard has its address, its names, and a link to its amount', () => {
  const html = page('documents/qing-min-fa-2030-9/index.html');
  expect(html).toContain('<td id="t1.3.2" data-name="每月标准，散居" role="cell"');
  expect(html).toContain('<a class="amount" href="/x/amounts/#qinghe-care-orphan-2030">1650</a>');
});

test('a plan has its decimals as contents', () => {
  expect(page(`documents/${PLAN}/index.html`)).toMatch(/<li class="d1">\s*<a href="#3\.2">/);
});

test('a picture is shown with its words, at its size, from this site, as its file', () => {
  const html = page(`documents/${PLAN}/index.html`);
  expect(html).toContain(
    `<img src="/x/pictures/liucheng.png" width="480" height="240" alt="${PICTURE_WORDS}" loading="lazy">`,
  );
  expect(html).toContain(`<p>${PICTURE_WORDS}<a class="pl" href="#g1"`);
  expect(readFileSync(join(project, 'dist/pictures/liucheng.png')).equals(pictureFile)).toBe(true);
  expect(/img-src ([^;"]*)/.exec(html)?.[1] ?? "'self'").toContain("'self'");
});

test('the words of a picture, cells and articles are in the data', () => {
  const rows = JSON.parse(read('api/v1/provisions.json')) as { id: string; text: string }[];
  const textOf = (id: string) => rows.find((row) => row.id === id)?.text;
  expect(textOf(`${PLAN}#g1`)).toBe(PICTURE_WORDS);
  expect(textOf('qing-min-fa-2030-9#t1.3.2')).toBe('1650');
  expect(textOf(`${LAW}#100`)).toMatch(/^第一百条　/);
  for (const form of ['txt', 'md', 'json']) {
    expect(existsSync(join(project, `dist/documents/${PLAN}.${form}`))).toBe(true);
    expect(read(`documents/${PLAN}.${form}`)).toContain(PICTURE_WORDS);
  }
});
