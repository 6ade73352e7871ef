import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  os?: string | string[];
  cpu?: string | string[];
  optionalDependencies?: Record<string, string>;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };

test('the lock file lists the builds for every system, also those that a registry lacks', () => {
  const listed = new Set(
    Object.entries(packages).map(
      ([path, { version = '' }]) => `${path.split('node_modules/').at(-1) ?? ''}@${version}`,
    ),
  );
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.entries(optionalDependencies)
      .filter(([name, version]) => /^\d/.test(version) && !listed.has(`${name}@${version}`))
      .map(([name, version]) => `${name}@${version} of ${path}`),
  );
  expect(missing).toEqual([]);
});

test('the lock file names no registry', () => {
  expect(Object.keys(packages).filter((path) => packages[path]?.resolved?.startsWith('http'))).toEqual([]);
});

test('every package in the lock file is known by its SHA-512', () => {
  const unproven = Object.entries(packages).filter(
    ([path, { integrity = '' }]) => path && !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity),
  );
  expect(unproven.map(([path]) => path)).toEqual([]);
});

test('no package that is installed by a script brings what the lock file does not know', () => {
  const { allowScripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { allowScripts: object };
  expect(Object.keys(allowScripts)).toEqual(['esbuild', 'sharp']);
});

test('the pinned Node is a package of the lock file on each system for which it is published', () => {
  const { optionalDependencies = {} } = packages[''] ?? {};
  const systems = Object.keys(optionalDependencies).map((name) => packages[`node_modules/${name}`]);
  expect(systems.map((one) => `${one?.os} ${one?.cpu}`).toSorted()).toEqual([
    'darwin arm64',
    'darwin x64',
    'linux arm64',
    'linux x64',
    'win32 x64',
  ]);
});

test('every dependency is pinned to an exact version', () => {
  const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
    readFileSync('package.json', 'utf8'),
  ) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(
    ([, version]) => !/^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/.test(version),
  );
  expect(loose).toEqual([]);
});
