import { isDay } from '../../src/domain/time/day.ts';
import { readOptions } from './read-options.ts';
import { refusal } from './refusal.ts';

/** A base path: `/`, or `/x/`, as it stands in addresses. */
const isBase = (base: string) => /^\/(?:[\w.~%-]+\/)*$/.test(base) && !/\/\.{1,2}\//.test(base);

/** @throws Error with the mend, where `base` is no path that a site can lie under */
export function checkBase(base: string): string {
  if (isBase(base)) return base;
  throw refusal(`--base ${base} 不是网址里的路径。`, '前后都带斜线，用字母、数字和连字符，写成 --base /x/。');
}

/** @throws Error with the mend, where `site` is no address of a site */
function checkSite(site: string): string {
  const url = URL.canParse(site) ? new URL(site) : null;
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) return site;
  throw refusal(
    `--site ${site} 不是网站的地址。`,
    '只写协议和域名，写成 --site https://example.org；路径写在 --base 里。',
  );
}

/** The options of a build, each of them proven. */
export function buildOptions(args?: string[]) {
  const options = readOptions(
    'build',
    {
      base: { default: '/', example: '/x/' },
      site: { example: 'https://example.org' },
      day: { example: '2026-11-01' },
      out: { default: 'dist', example: 'dist' },
    },
    args,
  );
  const { day, site } = options;
  if (day !== undefined && !isDay(day)) throw refusal(`没有“${day}”这一天。`, '写成 --day 2026-11-01。');
  return { ...options, base: checkBase(options.base), ...(site !== undefined && { site: checkSite(site) }) };
}
