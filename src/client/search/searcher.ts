import type { Answer } from '../../search/rank/answer.ts';
import { openSearch, type Ask, type Get } from '../../search/rank/candidates.ts';
import { heardIn } from '../../search/danger/hear-danger.ts';
import { soundsOfDanger } from '../../search/danger/sounds-of-danger.ts';
import { menderOf } from '../../search/query/mender.ts';
import { nearestTerms } from '../../search/query/nearest-terms.ts';
import { suggest, type Suggestion } from '../../search/query/suggest.ts';
import { element } from '../frame/element.ts';
import { count, drawBest, drawByKind } from './show-groups.ts';
import { drawScope, isAlike } from './show-scope.ts';
import { showDoor } from '../result/show-result.ts';
import { nextTask } from '../frame/wait-for-browser.ts';

const DOORS = 2;

/** What an answer looks like, part by part. */
export interface Shown {
  status: string;
  /** What the query was read as, where that is not what it says. */
  understood: string;
  /** What is asked beyond what is held: paragraphs. */
  scope: HTMLElement[];
  /** What else may be meant, as a query; empty where nothing is. */
  suggestion: string;
  /** Whether the answers only share words with the query, and are folded away. */
  alike: boolean;
  doors: Node[];
  /** Draws each of the best answers. */
  best: (() => Element)[];
  /** Draws each kind of the other answers: most of the work, and below what a reader looks at first. */
  byKind: (() => Element)[];
  /** Where nothing was found: terms that might be meant, as links. */
  near: Node[];
}

/** Searching, loaded only once somebody searches. */
export interface Searcher {
  ask: Ask;
  suggest: (typed: string) => Suggestion[];
  show: (answer: Answer, query: string, base: string) => Shown;
  /** Those of `known` words of danger that `typed` sounds like; none before the table of sounds has come. */
  hear: (typed: string, known: readonly string[]) => string[];
  /** The kinds of danger that `typed` sounds to tell of, by their place; none before what was learnt has come. */
  sounds: (typed: string) => number[];
}

/** What is shown of a long query, and of what it was understood as. */
const SHOWN = 60;
const MEANT = 6;

const shorten = (query: string): string => (query.length > SHOWN ? `${query.slice(0, SHOWN)}……` : query);

function sayUnderstood({ read, asked }: Answer): string {
  const parts = [
    read ? `读作“${shorten(read)}”` : '',
    asked.meant.length ? `理解为：${asked.meant.slice(0, MEANT).join(' · ')}` : '',
  ];
  return parts.filter(Boolean).join('　');
}

function sayNothing(query: string): string {
  return /[\p{L}\p{N}]/u.test(query) ? `没有找到“${shorten(query)}”` : '没有可以查找的字，请输入文字或数字';
}

/** Opens the searcher on the search data that `get` brings. @throws where it does not arrive */
export async function openSearcher(get: Get): Promise<Searcher> {
  const { ask, index } = await openSearch(get, nextTask);
  const nearTo = (query: string) =>
    nearestTerms(index, query).map((word) =>
      element('li', {}, element('a', { href: `#q=${encodeURIComponent(word)}` }, word)),
    );
  const sounds = (typed: string) => (index.readers ? soundsOfDanger(index.readers, typed) : []);
  return {
    ask,
    suggest: (typed) => suggest(index, typed),
    hear: (typed, known) => (index.slips ? heardIn(typed, known, menderOf(index, index.slips)) : []),
    sounds,
    show: (answer, query, base) => {
      const some = answer.ranked.length + answer.situations.length > 0;
      const alike = answer.scope.some(isAlike);
      return {
        status: alike
          ? sayNothing(query)
          : answer.ranked.length
            ? count(answer.ranked, answer.scope)
            : some
              ? '找到下面的情形'
              : sayNothing(query),
        understood: sayUnderstood(answer),
        // Who tells of a child in danger is answered by the report above: that no text answers would be false.
        scope: answer.scope
          .filter(({ kind }) => kind !== 'no-answer' || !sounds(query).length)
          .flatMap((scope) => drawScope(scope, base)),
        suggestion: answer.suggestion ?? '',
        alike,
        doors: answer.situations.slice(0, DOORS).map((one) => showDoor(one, base)),
        best: drawBest(answer.ranked, base),
        byKind: drawByKind(answer.ranked, base),
        near: some ? [] : nearTo(query),
      };
    },
  };
}
