import { knownIds } from '../../content/kinds/entries-of.ts';
import { kindList } from '../../content/kinds/kinds.ts';
import type { Check } from '../check.ts';

export const pageApart: Check = {
  name: 'page-apart',
  must: '网页的 `id` 不占本站别的网页的地址。',
  *find(corpus) {
    const taken = new Set([
      ...corpus.outside.routes,
      ...kindList.flatMap(([name, { path }]) => (path && name !== 'pages' ? knownIds(corpus, name).map(path) : [])),
    ]);
    for (const { data, origin } of corpus.pages) {
      if (!taken.has(data.id)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('id'),
        wrong: `“${data.id}”是本站别的网页的地址。`,
        mend: '换一个没有网页用的地址。',
      };
    }
  },
};
