import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, lstatSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { foreignIn, readStamp } from './build-stamp.ts';
import { refusal } from '../options/refusal.ts';

/** Folders of tools, which stand in no list of Git's. */
const OF_TOOLS = ['.git', 'node_modules', '.astro'];

/** `path` and all that it lies in, nearest first. */
function upFrom(path: string): string[] {
  const above = dirname(path);
  return above === path ? [path] : [path, ...upFrom(above)];
}

/** Whether something, a broken link too, has this name. */
const isThere = (path: string) => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether two paths that exist are one folder: also by a link, another mount, or letters of another case. */
function isSame(a: string, b: string): boolean {
  const [one, other] = [statSync(a, { bigint: true }), statSync(b, { bigint: true })];
  return one.ino === other.ino && one.dev === other.dev;
}

/** Where `path` really is: links followed as far as it exists. */
function realPath(path: string): string {
  if (isThere(path)) return realpathSync.native(path);
  return dirname(path) === path ? path : join(realPath(dirname(path)), basename(path));
}

/** Whether Git keeps files of `folder`; where nobody can tell, it counts as kept. */
function isTracked(project: string, folder: string): boolean {
  const { status, stdout } = spawnSync('git', ['-C', project, 'ls-files', '-z', '--', folder]);
  return status !== 0 || stdout.length > 0;
}

/** Refuses the project itself and all that it lies in. */
function sparesProject(named: string, out: string, home: string): void {
  if (!existsSync(out)) return;
  if (isSame(out, home)) throw refusal(`${named} 就是项目本身，生成会把它整个删掉。`, '写成 --out dist。');
  if (upFrom(home).some((one) => isSame(one, out))) {
    throw refusal(`${named} 里面有整个项目，生成会把它一起删掉。`, '写成 --out dist。');
  }
}

/** Refuses what lies in a folder of the project's own, or of its tools. */
function sparesOwnFolders(named: string, out: string, home: string): void {
  const within = upFrom(out).filter((one) => existsSync(dirname(one)) && isSame(dirname(one), home))[0];
  if (!within) return;
  const top = basename(within);
  const isOwn = existsSync(within) && !readStamp(within) && foreignIn(within).length > 0 && isTracked(home, top);
  if (isOwn || OF_TOOLS.includes(top.toLowerCase())) {
    throw refusal(`${named} 在项目自己的文件夹 ${top} 里。`, '写成 --out dist。');
  }
}

/** Refuses what holds anything that no build wrote, and what lies in a built site. */
function sparesOthers(named: string, out: string, instead: string): void {
  const site = upFrom(dirname(out)).find((one) => readStamp(one));
  if (site) throw refusal(`${named} 在已生成的网站 ${site} 里面，下次生成会把它删掉。`, instead);
  if (!existsSync(out)) return;
  const foreign = foreignIn(out);
  if (!foreign.length) return;
  const some = foreign.slice(0, 3).join('、') + (foreign.length > 3 ? ` 等 ${foreign.length} 项` : '');
  const mend = `${instead}确实要放在这里，先把它们移到别处。`;
  throw refusal(`${named} 里有不是生成出来的东西：${some}。生成会把它们删掉。`, mend);
}

/** Refuses where no folder can be put in the place of another. */
function canBeReplaced(named: string, out: string, instead: string): void {
  const above = upFrom(dirname(out)).find((one) => existsSync(one)) ?? out;
  if (existsSync(out) && statSync(out).dev !== statSync(above).dev) {
    throw refusal(`${named} 是一个挂载点，不能整个替换。`, `写成它下面的文件夹：${named}/site。`);
  }
  try {
    accessSync(above, constants.W_OK);
  } catch {
    throw refusal(`${named} 要写入 ${above}，但没有写入的权限。`, instead);
  }
}

/**
 * The folder that `--out` names, as an absolute path without links.
 *
 * @throws Error with the mend, where building there would erase what no build wrote
 */
export function outFolder(given: string, project: string): string {
  const named = `--out ${given}`;
  if (!given.trim()) throw refusal('--out 后面是空的，没有说网站生成到哪里。', '写成 --out dist。');
  const path = resolve(project, given);
  const there = upFrom(path).find((one) => existsSync(one));
  if (there && !statSync(there).isDirectory())
    throw refusal(`${named}：${there} 是文件，不是文件夹。`, '写成 --out dist。');
  if (isThere(path) && !existsSync(path)) throw refusal(`${named} 是一个断了的链接。`, '先改好或移走这个链接。');
  const out = realPath(path);
  const home = realpathSync.native(project);
  const instead = `换一个新的或空的文件夹，例如写成 --out ${basename(out) || 'dist'}-site。`;
  sparesProject(named, out, home);
  sparesOwnFolders(named, out, home);
  sparesOthers(named, out, instead);
  canBeReplaced(named, out, instead);
  return out;
}
