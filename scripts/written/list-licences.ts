interface Locked {
  license?: string;
  dev?: boolean;
}

/** What `package-lock.json` holds, as far as licences go. */
export interface Lock {
  packages: Record<string, Locked>;
}

/** Names of packages by the licence that they state, both in the order of letters. */
function byLicence(packages: [name: string, licence: string][]): [licence: string, names: string[]][] {
  const names = new Map<string, Set<string>>();
  for (const [name, licence] of packages) names.set(licence, (names.get(licence) ?? new Set()).add(name));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([licence, those]) => [licence, [...those].sort((a, b) => (a < b ? -1 : 1))]);
}

/** A chapter of the list: every licence, and whose it is. */
function chapter(title: string, packages: [string, string][]): string {
  const lines = byLicence(packages).map(
    ([licence, names]) => `- **${licence}**（${names.length}）：${names.join('、')}`,
  );
  return `## ${title}\n\n${lines.join('\n')}\n`;
}

/** The list of licences, as `docs/licences.md` holds it: names without versions, so that an update changes nothing. */
export function listLicences({ packages }: Lock): string {
  const all = Object.entries(packages).flatMap(([path, { license = '包内未载明', dev = false }]) =>
    path ? [{ name: path.split('node_modules/').at(-1) ?? path, license, dev }] : [],
  );
  const of = (dev: boolean) =>
    all.filter((one) => one.dev === dev).map((one): [string, string] => [one.name, one.license]);
  return [
    '# 第三方程序的许可证\n',
    '本项目自己的程序按 MIT 许可（见 LICENSE）。所用的第三方程序包，各按自己声明的许可证列在下面；由 `npm run licences` 按 `package-lock.json` 写成，不手改。\n',
    chapter('生成网站和网页里用的', of(false)),
    chapter('只在检查和测试时用的', of(true)),
  ].join('\n');
}
