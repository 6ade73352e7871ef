import { knownIds } from '../../content/kinds/entries-of.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { kindList } from '../../content/kinds/kinds.ts';
import { nearest } from '../../content/messages/nearest.ts';
import type { Check } from '../check.ts';

/** An address without the anchor behind it. */
const pageOf = (path: string): string => path.replace(/#.*/, '');
const parentOf = (path: string): string => path.replace(/[^/]*\/$/, '');

/** The pages that a link may lead to, and whether one does. */
function pagesOf(corpus: Corpus): { known: string[]; leads: (path: string) => boolean } {
  const { routes } = corpus.outside;
  const made = kindList.flatMap(([name, { path }]) =>
    path ? knownIds(corpus, name).map((id) => pageOf(path(id))) : [],
  );
  const known = new Set([...routes.filter((route) => !route.includes('[')), ...made]);
  // Beside these stand the pages of other ids, and no others.
  const byId = new Set(made.map(parentOf));
  const patterns = routes
    .filter((route) => route.includes('[') && !route.includes('[...'))
    .map((route) => new RegExp(`^${route.replace(/\[\w+\]/g, '[^/]+')}$`));
  const leads = (path: string) =>
    known.has(path) || (!byId.has(parentOf(path)) && patterns.some((pattern) => pattern.test(path)));
  return { known: [...known], leads };
}

export const linkLeads: Check = {
  name: 'link-leads',
  must: '网页正文里的链接和本站功能的 `path` 指向本站有的网页。',
  *find(corpus) {
    // Nobody says which pages there are.
    if (!corpus.outside.routes.length) return;
    const { known, leads } = pagesOf(corpus);
    const links = [
      ...corpus.pages.flatMap(({ origin, links }) =>
        links.map(({ path, line }) => ({ file: origin.file, line, path })),
      ),
      ...corpus.tools.map(({ data, origin }) => ({ file: origin.file, line: origin.lineOf('path'), path: data.path })),
    ];
    for (const { file, line, path } of links) {
      const page = pageOf(path);
      if (leads(page)) continue;
      const meant = nearest(page, known);
      yield {
        file,
        line,
        wrong: `本站没有网页 \`${page}\`。`,
        mend: meant
          ? `写 \`${meant}\`。`
          : '打开要指的那一页，照它的地址写，从 `/` 起，以 `/` 结尾；没有这一页的，去掉链接，只留下字。',
        lacks: ['content/pages', 'content/training'],
      };
    }
  },
};
