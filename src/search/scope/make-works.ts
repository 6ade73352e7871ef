import type { KnownWork } from '../../content/kinds/all-works.ts';
import { isUndertaking } from '../../domain/wording/say-work.ts';
import { workPath } from '../../domain/addresses/address.ts';
import { bare } from '../query/bare.ts';
import type { WorkName } from './named-work.ts';

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
    // A hotline, a system or a project has no text to be held; a suggestion is found by its reply.
    .filter(({ kind }) => !isUndertaking(kind) && kind !== 'suggestion')
    .map((work) => ({
      names: namesOf(work),
      title: work.title,
      number: work.number ?? '',
      url: workPath(work),
      held: work.held,
      articles: work.articles.map(({ article, says }) => ({ article, says })),
    }));
