import { articleOf } from '../../content/reading/fill-articles.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

export const articleTold: Check = {
  name: 'article-told',
  must: '讲到的条文有转述：写在这里的 `says`，或 content/works.yaml 里那件的 `articles`。',
  *find({ actions, dangers, site, training, works }) {
    const untold = (file: string, line: number, work: string, article: string) => ({
      file,
      line,
      wrong: `\`${work}\` 的“${article}”没有转述。`,
      lacks: [work, 'content/works.yaml'],
      mend: `在 content/works.yaml 里 \`${work}\` 的 \`articles\` 写上“${article}”怎么说，或在这里写 \`says\`。`,
    });
    for (const { data, origin } of actions) {
      for (const [i, { work, article, says }] of data.law.entries()) {
        if (!says) yield untold(origin.file, origin.lineOf('law', i), work, article);
      }
    }
    for (const [i, { work, article, says }] of dangers?.data.report.laws.entries() ?? []) {
      if (dangers && !says)
        yield untold(dangers.origin.file, dangers.origin.lineOf('report', 'laws', i), work, article);
    }
    for (const module of training) {
      for (const { name, props, line } of componentsOf(module)) {
        const { work, article, says } = props;
        if (name !== 'Law' || says || work === undefined || article === undefined) continue;
        if (!articleOf(works, work, article)) yield untold(module.origin.file, line, work, article);
      }
    }
    if (site) {
      const { work, article } = site.data.copyright;
      if (!articleOf(works, work, article))
        yield untold(site.origin.file, site.origin.lineOf('copyright'), work, article);
    }
  },
};
