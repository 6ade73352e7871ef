import { cpSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replaceFolder } from '../../../../scripts/output/replace-folder.ts';
import { putSite, temporaryFolder } from '../temporary-folder.ts';

let root: string;
let made: string;
let out: string;
beforeEach(() => {
  root = temporaryFolder();
  made = join(root, 'made');
  out = join(root, 'dist');
  putSite(made, 'new');
  putSite(out, 'last');
});
const site = () => readFileSync(join(out, 'index.html'), 'utf8');

/** A disk on which the renames and the copies fail, one after the other, by the codes given; null succeeds. */
function diskThat(renames: (string | null)[], copies: (string | null)[] = []) {
  const failBy = (code: string | null | undefined) => {
    if (code) throw Object.assign(new Error(code), { code });
  };
  return {
    rename: (from: string, to: string) => {
      failBy(renames.shift());
      renameSync(from, to);
    },
    copy: (from: string, to: string) => {
      failBy(copies.shift());
      cpSync(from, to, { recursive: true });
    },
  };
}

test.each([
  ['the site was made on another disk', ['EXDEV']],
  ['the last site cannot be renamed', [null, 'EXDEV']],
])('a copy does where %s', (_, renames) => {
  replaceFolder(made, out, '/', diskThat(renames));
  expect(site()).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test.each([
  ['the disk is full for the copy', ['EXDEV'], ['ENOSPC'], 'ENOSPC'],
  ['the disk is full for the copy of the last one', [null, 'EXDEV'], ['ENOSPC'], 'ENOSPC'],
  ['another program holds the folder', [null, 'EBUSY'], [], 'EBUSY'],
  ['the next site cannot take its place', [null, null, 'EPERM'], [], 'EPERM'],
])('the last site stays where %s', (_, renames, copies, code) => {
  expect(() => replaceFolder(made, out, '/', diskThat(renames, copies))).toThrow(code);
  expect(site()).toBe('last');
  expect(existsSync(`${out}.next`)).toBe(false);
  expect(existsSync(`${out}.last`)).toBe(false);
});
