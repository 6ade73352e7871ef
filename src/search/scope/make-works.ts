import type { KnownWork } from '../../content/kinds/all-works.ts';
import { workPath } from '../../domain/addresses/address.ts';
import { bare } from '../query/bare.ts';
import type { WorkName } from './named-work.ts';

/** Kinds that are papers: what else has a name (a hotline, a system, a project) has no text to be held. */
const PAPERS: ReadonlySet<KnownWork['kind']> = new Set(['law', 'policy', 'plan', 'letter', 'reply', 'duty-list']);
/** What people leave out of a title: the state's name, and who issued it. */
const STATE = /^中华人民共和国/u;
const ISSUED = /^.*?(?=关于)/u;
/** A shorter name would be found in words that mean no paper. */
const SHORTEST = 3;

/** What a paper is called: as titled, and as people shorten it. */
function namesOf({ title, aliases }: KnownWork): string[] {
  const titles = [title, ...aliases];
  const called = titles.flatMap((name) => [name, name.replace(STATE, ''), name.replace(ISSUED, '')]);
  return [...new Set(called.map(bare))].filter((name) => [...name].length >= SHORTEST);
}

/** The names of all papers that the site knows, held or not, with what it tells of the articles of those it does not hold. */
export const makeWorks = (works: readonly KnownWork[]): WorkName[] =>
  works
    .filter(({ kind }) => PAPERS.has(kind))
    .map((work) => ({
      names: namesOf(work),
      title: work.title,
      number: work.number ?? '',
      url: workPath(work),
      held: work.held,
      articles: work.articles.map(({ article, says }) => ({ article, says })),
    }));
