/** What the content cannot tell of itself: which day it is, and what its history published. */
import { execFileSync } from 'node:child_process';
import { globSync } from 'node:fs';
import type { Outside } from '../../src/content/reading/outside.ts';
import type { Day } from '../../src/domain/time/day.ts';

/** What git prints in `root`; null where there is no git, or no history there. */
function git(root: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  } catch {
    return null;
  }
}

/** The addresses of the pages in code under `root`; `[id]` stands where one is made for each of something. */
const routesOf = (root: string): string[] =>
  globSync('src/pages/**/*.astro', { cwd: root }).map(
    (file) => file.replaceAll('\\', '/').replace(/^src\/pages|(?:\/index)?\.astro$/g, '') + '/',
  );

/**
 * What is known of the project under `root` from outside its content.
 *
 * A clock may be slow, so that today is no earlier than the last commit, nor than the `day` a command
 * is given. Where there is neither a history nor a day, no day counts as one that has not come.
 */
export function knownOutside(root: string, day?: Day): Outside {
  const committed = git(root, 'log', '-1', '--format=%cs')?.trim();
  const clock = committed ? new Date().toISOString().slice(0, 10) : undefined;
  const days = [committed, clock, day].filter((one): one is string => Boolean(one)).sort();
  const patches = git(root, 'log', '--format=', '--unified=0', '-p', '--', 'content/published.lock') ?? '';
  const published = patches.split('\n').flatMap((line) => /^\+([a-z]+ \S+)$/.exec(line)?.[1] ?? []);
  return { today: days.at(-1) ?? null, everPublished: [...new Set(published)], routes: routesOf(root) };
}
