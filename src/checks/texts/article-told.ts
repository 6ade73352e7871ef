import { articleOf } from '../../content/reading/fill-articles.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Problem } from '../../content/messages/problem.ts';
import type { Check } from '../check.ts';

/** The numbered articles that a ground names: 第四条 of 第四条第五项; a run of them (第九条至第十二条) is one. */
const NUMBERED = /第[^第条、至]+条(?:至第[^第条、]+条)?/gu;

/** The articles that situations rest on, of works of which the site tells articles, and these not among them. */
function* untoldGrounds({ situations, works }: Corpus): Generator<Omit<Problem, 'check'>> {
  for (const { data, origin } of situations) {
    for (const part of ['meant', 'now', 'then', 'follow'] as const) {
      for (const [i, { on }] of data[part].entries()) {
        for (const [j, ground] of on.entries()) {
          if (!('work' in ground)) continue;
          const articles = works.find((one) => one.data.id === ground.work)?.data.articles ?? [];
          const told = articles.flatMap(({ article }) => article.match(NUMBERED) ?? []);
          for (const [named] of told.length ? ground.article.matchAll(NUMBERED) : []) {
            if (told.includes(named)) continue;
            yield {
              file: origin.file,
              line: origin.lineOf(part, i, 'on', j),
              wrong: `\`${ground.work}\` 的“${named}”没有转述。`,
              lacks: [ground.work, 'content/works.yaml'],
              mend: `对过公布文本的，在 content/works.yaml 里 \`${ground.work}\` 的 \`articles\` 写上怎么说；几条的，逐条写；没有对过的，从这里去掉。`,
            };
          }
        }
      }
    }
  }
}

export const articleTold: Check = {
  name: 'article-told',
  must: '讲到的条文有转述：写在这里的 `says`，或 content/works.yaml 里那件的 `articles`；情形依据的第几条，那件写了 `articles` 的，在里面，不用“至”连写。',
  *find(corpus) {
    const { actions, dangers, site, training, works } = corpus;
    yield* untoldGrounds(corpus);
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
