import type { Library } from '../../library/open.ts';
import { shipReaders, type ShippedReaders } from './ship-readers.ts';
import { trainRanker } from './train-ranker.ts';
import { trainReader } from './train-reader.ts';

/** So much more one sentence of danger counts than one of everyday work, and one question without an answer. */
const DANGER = 2;
const UNANSWERED = 2;

/** What speaks less for a kind of danger is left out. */
const QUIET = 0.5;

/** What is shorter is a word that people use, and asks nothing: it tells where to look, not how an answered question sounds. */
const QUESTION = 5;

/** Every way to say `word` of `dangers.yaml` would be too many: so many of a group are spoken out. */
const SPOKEN = 4;

/** The sentences that `word` stands for: `<孩>不见` is 孩子不见, 小孩不见 … */
function spoken(word: string, groups: Record<string, string[]>): string[] {
  const [, name] = /<(.)>/u.exec(word) ?? [];
  if (!name) return [word.replace(/…/gu, '')];
  return (groups[name] ?? []).slice(0, SPOKEN).flatMap((one) => spoken(word.replace(`<${name}>`, one), groups));
}

/** The sentences to learn from, by what they mean. */
export interface Examples {
  /** By the place of their kind in `dangers.yaml`. */
  dangers: string[][];
  danger: string[];
  calm: string[];
  unanswered: string[];
  answered: string[];
}

/** The written sentences of `library`; words of danger stand for the shortest of them. */
export function examplesOf({ samples, dangers, unheld, queries }: Library): Examples {
  const saying = (wanted: string, kind?: string): string[] =>
    samples.flatMap(({ data }) => (data.means === wanted && data.kind === kind ? data.say : []));
  const { kinds = [], groups = {}, harmless = [] } = dangers?.data ?? {};
  const ofKind = kinds.map(({ id, words, spelt }) => [
    ...saying('danger', id),
    ...[...words, ...spelt].flatMap((word) => spoken(word, groups)),
  ]);
  const answered = queries.flatMap(({ data }) => data.queries).filter((query) => query.length >= QUESTION);
  const unanswered = [...saying('unanswered'), ...unheld.flatMap(({ data }) => data.say)];
  return {
    dangers: ofKind,
    danger: ofKind.flat(),
    calm: [...answered, ...unanswered, ...saying('harmless'), ...harmless.flatMap((word) => spoken(word, groups))],
    unanswered,
    answered,
  };
}

/** What search learns from the written sentences of the library: to hear danger, and what no text answers. */
export function makeReaders(library: Library): ShippedReaders {
  const { dangers, danger, calm, unanswered, answered } = examplesOf(library);
  const written = (means: string) => library.samples.some(({ data }) => data.means === means);
  return shipReaders({
    danger: written('danger') ? trainReader(danger, calm, DANGER) : null,
    kinds: trainRanker(dangers, QUIET),
    kindsCount: dangers.length,
    unanswered: written('unanswered') ? trainReader(unanswered, answered, UNANSWERED) : null,
  });
}
