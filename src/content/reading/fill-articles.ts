import type { Dangers } from '../../schemas/checklist/danger.ts';
import type { Article, ToldLaw } from '../../schemas/texts/law.ts';
import type { Work } from '../../schemas/texts/work.ts';
import type { Entry } from './read-entries.ts';

type Works = Entry<Work>[];

/** The article of a work as content/works.yaml tells it; undefined where it does not. */
export const articleOf = (works: Works, work: string, article: string): Article | undefined =>
  works.find(({ data }) => data.id === work)?.data.articles.find((one) => one.article === article);

/** What is told beside something, with the words of its article where it has none of its own. */
export function fillArticle(law: ToldLaw, works: Works): ToldLaw {
  const { beside = '', ...told } = law;
  const article = articleOf(works, law.work, law.article);
  return { ...article, ...told, says: (told.says || article?.says || '') + beside };
}

/** The dangers with the words of the articles that their report names. */
export function fillDangers(dangers: Entry<Dangers>, works: Works): Entry<Dangers> {
  const { report } = dangers.data;
  const laws = report.laws.map((law) => fillArticle(law, works));
  return { ...dangers, data: { ...dangers.data, report: { ...report, laws } } };
}
