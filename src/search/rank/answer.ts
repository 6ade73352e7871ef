import { placeOf } from '../query/bare.ts';
import type { Intent } from '../query/intent.ts';
import type { SearchRecord } from '../records/record.ts';
import { lookFor, suggestionFor, type AsTyped, type Filters } from './look-for.ts';
import { rankWithQueries } from './rank-with-queries.ts';
import { readScript } from '../query/read-script.ts';
import { workNotHeld } from '../scope/named-work.ts';
import { alsoNotHeld, notAnswered, type Scope } from '../scope/scope.ts';
import { yearNotHeld } from '../scope/years.ts';
import { AROUND, literal } from './score.ts';
import { placeKey, type Scored } from './scored.ts';
import type { SearchIndex } from './search-index.ts';
import { rarity } from './seek.ts';
import type { Understood } from '../query/understand.ts';

/** One answer: a place, by the record that answers best there. */
export interface Ranked {
  record: SearchRecord;
  /** The provision, as `<text>#<provision>`; empty for what has no place in a text. */
  at: string;
  url: string;
  kind: SearchRecord['kind'];
  score: number;
  /** The wordings that were found in it, to be marked. */
  why: string[];
  /** Other records of the same place that answer too, best first. */
  also: SearchRecord[];
}

export interface Answer {
  asked: Understood;
  ranked: Ranked[];
  /** The situations that the query names, best first: doors beside the answers, not answers themselves. */
  situations: Ranked[];
  /** The query in another script than it was typed in, which was looked for; null where it was not. */
  read: string | null;
  /** What else may be meant, never looked for unasked; null where nothing is. */
  suggestion: string | null;
  /** What is asked beyond what is held. Where no text answers, `ranked` only shares words with the query. */
  scope: Scope[];
  /** Whether the query, as it stands, was not understood well: slips should be looked for. */
  poor: boolean;
}

/** A situation is offered where it answers at least so well, beside the best. */
const DOOR = 0.5;
/** A word that tells less stands everywhere (儿童), and explains nothing. */
const EVERYWHERE = 1.5;

/** The text's own words stand for their place where they answer nearly as well as what was read in them. */
const NEARLY = 0.5;

/** The kind of claim that answers a question itself. */
const CLAIM_OF: Partial<Record<Intent, SearchRecord['kind']>> = {
  amount: 'amount',
  count: 'figure',
  promise: 'commitment',
};

const isText = ({ kind }: SearchRecord): boolean => kind === 'provision' || kind === 'duty';

/** Results of one place become one, by the best of them, or by the text's own words. */
function gather(scored: Scored[], asked: Understood): Ranked[] {
  const places = new Map<string, Scored[]>();
  for (const one of scored) {
    const key = placeKey(one.ready.record);
    places.set(key, [...(places.get(key) ?? []), one]);
  }
  const forms = asked.terms.flatMap((term) => term.forms.map(({ text }) => text));
  return [...places.values()].flatMap((there) => {
    const best = there[0];
    if (!best) return [];
    const asksFor = asked.intents.some((intent) => CLAIM_OF[intent] === best.ready.record.kind);
    const text = there.find(({ ready, score }) => isText(ready.record) && score >= NEARLY * best.score);
    const head = asksFor ? best : (text ?? best);
    const { record, title, body } = head.ready;
    const also = there.filter((one) => one !== head).map(({ ready }) => ready.record);
    return [
      {
        record,
        at: record.at,
        url: record.url,
        kind: record.kind,
        score: best.score,
        // Looked for where it is shown: most of what is found, nobody sees.
        get why() {
          return forms.filter((form) => placeOf(title, form) >= 0 || placeOf(body, form) >= 0);
        },
        also,
      },
    ];
  });
}

/**
 * What answers `query`, best first, and how it was understood.
 *
 * Pure, and never throws: whatever is typed, the same query gives the same answer. A query with nothing in
 * it to look for answers nothing.
 */
export function answer(index: SearchIndex, query: string, filters: Filters = {}): Answer {
  const first = lookFor(index, query, filters);
  const read = first.poor ? readScript(index, query) : null;
  const typed = read ? lookFor(index, read, filters) : first;
  return conclude(index, typed, { read, suggestion: typed.poor ? suggestionFor(index, typed) : null });
}

/** What stands around a text (a signature, an official's desk) answers where it answers best, and else last. */
function aroundLast([best, ...others]: Ranked[]): Ranked[] {
  if (!best) return [];
  const isAround = ({ at }: Ranked) => AROUND.test(at);
  return [best, ...others.filter((one) => !isAround(one)), ...others.filter(isAround)];
}

/** By so much a record is named, or printed, by the query itself. */
const NAMED = 1.3;

/** The answer to what was typed: the last part of an answer. */
export function conclude(
  index: SearchIndex,
  typed: AsTyped,
  { read, suggestion }: Pick<Answer, 'read' | 'suggestion'>,
): Answer {
  const { query, filters, poor, asked, scored, place, may } = typed;
  const isSituation = ({ ready }: Scored) => ready.record.kind === 'situation' && filters.kind !== 'situation';
  const answers = scored.filter((one) => !isSituation(one));
  const byAll = rankWithQueries(index, answers, { queries: [query], understood: asked, passes: may });
  const ranked = aroundLast(gather(byAll, asked));
  const doors = gather(scored.filter(isSituation), asked);
  // A situation that is named by the query far outdoes every clause, and must not hide them.
  const clear = DOOR * Math.max(doors[0]?.score ?? 0, answers[0]?.score ?? 0);
  const situations = doors.filter(({ score, why }) => score >= clear && why.some((word) => word.length > 1));
  const meant = asked.meant.filter((word) => rarity(index, word) > EVERYWHERE);
  const named = scored.some(({ ready }) => literal(asked, ready) >= NAMED);
  const narrowed = Object.values(filters).some(Boolean);
  const paper = workNotHeld(index.works, query);
  const year = yearNotHeld(index, query, ranked);
  // The year of a paper is of its name, and asks for nothing of that year; but one of which nothing is held is told.
  const namesPaper = paper && (paper.title !== '' || !year?.held.length);
  const none = paper || named || narrowed || suggestion || !ranked.length ? null : notAnswered(index, query);
  const scope = [
    ...(place ? [{ kind: 'place-not-held', place } as const] : narrowed ? [] : alsoNotHeld(index, query)),
    ...[paper, namesPaper ? null : year, none].flatMap((one) => one ?? []),
  ];
  return { asked: { ...asked, meant }, ranked, situations, read, suggestion, scope, poor };
}
