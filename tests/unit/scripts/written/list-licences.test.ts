import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listLicences, type Lock } from '../../../../scripts/written/list-licences.ts';

test('each package stands once a chapter under the licence that it states', () => {
  const packages = {
    '': { license: 'MIT' },
    'node_modules/b': { license: 'MIT' },
    'node_modules/@a/a': { license: 'MIT' },
    'node_modules/b/node_modules/@a/a': { license: 'MIT' },
    'node_modules/c': {},
    'node_modules/d': { license: 'ISC', dev: true },
  };
  expect(
    listLicences({ packages })
      .split('\n')
      .filter((line) => /^[-#]{1,2} /.test(line)),
  ).toEqual([
    '# 第三方程序的许可证',
    '## 生成网站和网页里用的',
    '- **MIT**（2）：@a/a、b',
    '- **包内未载明**（1）：c',
    '## 只在检查和测试时用的',
    '- **ISC**（1）：d',
  ]);
});

test('docs/licences.md is what the lock file says: after a change of packages, run `npm run licences`', () => {
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;
  expect(readFileSync('docs/licences.md', 'utf8')).toBe(listLicences(lock));
});
