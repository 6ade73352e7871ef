import type { Question } from './read-questions.ts';

/** A result, as any search gives it: the provision it rests on, where it tells one, and its address. */
export interface Found {
  at: string | null;
  /** Site-relative. */
  url: string;
}

/** How a search did over some questions: shares from 0 to 1. */
export interface Score {
  asked: number;
  first: number;
  firstThree: number;
  firstTen: number;
  /** Mean of 1 / rank of the first right result among ten; 0 where none is. */
  mrr: number;
}

/** The elements of a document that stand for the whole of it. */
const NAMES_IT = ['number', 'title'];

/** What `result` leads to: provisions by their `at`, documents and bodies by their id. */
export function leadsTo({ at, url }: Found): string[] {
  const [, room, id, item] = /^\/([^/]+)\/([^/#]+)\/(?:([^/#]+)\/)?(?:#.*)?$/.exec(decodeURI(url)) ?? [];
  const anchor = decodeURI(url).split('#')[1];
  const places = [
    at,
    room === 'documents' && id && anchor ? `${id}#${anchor}` : null,
    room === 'duties' && id && item ? `${id}#${item}` : null,
  ].filter((place) => place !== null && place !== '');
  // The page of a document, of a card of one, of a list of duties or a body: but not one place far down in it.
  const whole = ['documents', 'works', 'duties', 'agencies'].includes(room ?? '') && !item && !anchor;
  const named = places.flatMap((place) => {
    const [text = '', provision = ''] = place?.split('#') ?? [];
    return NAMES_IT.includes(provision) ? [text] : [];
  });
  return [...new Set([...places.flatMap((place) => place ?? []), ...(whole && id ? [id] : []), ...named])];
}

/** The place of the first right result among `found`, from 1; null where none of the first ten is right. */
export function rankOf({ answers }: Pick<Question, 'answers'>, found: Found[]): number | null {
  const place = found.slice(0, 10).findIndex((result) => leadsTo(result).some((led) => answers.includes(led)));
  return place < 0 ? null : place + 1;
}

export function scoreOf(ranks: (number | null)[]): Score {
  const share = (within: number) =>
    ranks.filter((rank) => rank !== null && rank <= within).length / Math.max(1, ranks.length);
  return {
    asked: ranks.length,
    first: share(1),
    firstThree: share(3),
    firstTen: share(10),
    mrr: ranks.reduce<number>((sum, rank) => sum + (rank ? 1 / rank : 0), 0) / Math.max(1, ranks.length),
  };
}
