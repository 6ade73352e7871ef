import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without its own interface, which no test looks at, takes two thirds of the time; it comes first. */
const SHELL = 'chromium-headless-shell';
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];

/** The first of `names` that is a program on the path, or null. */
function onPath(names: string[]): string | null {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    for (const name of names.flatMap((one) => [one, `${one}.exe`])) {
      const file = join(folder, name);
      try {
        accessSync(file, constants.X_OK);
        return file;
      } catch {
        // Not here; the next place may have it.
      }
    }
  }
  return null;
}

const run = (command: string, ...args: string[]) => spawnSync(command, args, { stdio: 'inherit' }).status === 0;

/** The shell that Playwright installs beside its Chromium `own`, in a folder of its own; null where there is none. */
function ownShell(own: string): string | null {
  const [, store = '', revision = ''] = /^(.*[/\\])chromium-(\d+)[/\\]/.exec(own) ?? [];
  const folder = join(store, `chromium_headless_shell-${revision}`);
  if (!revision || !existsSync(folder)) return null;
  const found = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((file) =>
    /(?:^|[/\\])(?:chrome-)?headless[-_]shell(?:\.exe)?$/.test(file),
  );
  return found === undefined ? null : join(folder, found);
}

/** Chromium of the system or of Playwright, where there is one: as a shell, where there is one. */
function present(): string | null {
  const named = process.env['CHROMIUM_PATH'];
  if (named) return existsSync(named) ? named : null;
  const own = chromium.executablePath();
  return onPath([SHELL]) ?? ownShell(own) ?? onPath(NAMES) ?? (existsSync(own) ? own : null);
}

/** Installs a package of Debian's, where this may be done. */
function aptInstall(name: string): void {
  if (!onPath(['apt-get']) || process.getuid?.() !== 0) return;
  run('apt-get', 'update', '-qq');
  run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', name);
}

/**
 * The path of a Chromium to test with: the one `CHROMIUM_PATH` names, the system's, or one that is
 * installed now, by Playwright or by the system's package manager.
 *
 * @throws Error that says what to install, where none is found and none can be installed
 */
export function findBrowser(): string {
  const found = present();
  if (found) return found;
  console.log('没有找到 Chromium，正在安装。');
  if (run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', '--with-deps', 'chromium')) {
    const installed = present();
    if (installed) return installed;
  }
  for (const name of [SHELL, 'chromium']) {
    aptInstall(name);
    const installed = present();
    if (installed) return installed;
  }
  throw new Error(
    '浏览器测试要用 Chromium。\n  安装它（Debian：`apt-get install chromium`），或在 CHROMIUM_PATH 里写明它在哪里。',
  );
}

/** Firefox of the system, where there is one: Playwright's own is not the one that readers have. */
function presentFirefox(): string | null {
  const named = process.env['FIREFOX_PATH'];
  if (named) return existsSync(named) ? named : null;
  return onPath(['firefox', 'firefox-esr']);
}

/**
 * The path of a Firefox to test with: the one `FIREFOX_PATH` names, the system's, or one that the system's
 * package manager installs now.
 *
 * @throws Error that says what to install, where none is found and none can be installed
 */
export function findFirefox(): string {
  const found = presentFirefox();
  if (found) return found;
  console.log('没有找到 Firefox，正在安装。');
  aptInstall('firefox-esr');
  const installed = presentFirefox();
  if (installed) return installed;
  throw new Error(
    '浏览器测试要用 Firefox。\n  安装它（Debian：`apt-get install firefox-esr`），或在 FIREFOX_PATH 里写明它在哪里。',
  );
}
