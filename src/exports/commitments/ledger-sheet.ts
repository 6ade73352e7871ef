import { printed } from '../../content/kinds/all-works.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { commitmentPath, provisionPath } from '../../domain/addresses/address.ts';
import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { explainGrade, explainState } from '../../domain/wording/commitments/explain-commitment.ts';
import type { LedgerRow, LedgerSheet } from '../../domain/commitments/ledger-row.ts';
import { sayDay } from '../../domain/time/day.ts';
import { sayActorGround } from '../../domain/wording/commitments/say-actor.ts';
import {
  NOT_FOUND_IS_NOT_UNDONE,
  sayCommitmentKind,
  sayGrade,
  sayReach,
  sayShows,
  sayState,
} from '../../domain/wording/commitments/say-commitment.ts';
import { sayActors } from '../../library/actors-of.ts';
import { nameProvision } from '../../library/name-provision.ts';
import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { lastReview } from '../../library/reckoned-from.ts';
import { cautionOf, searchedTexts, shortCautionOf } from './caution.ts';
import { WORDS_REPLACED, wordsReplaced } from '../texts/words-replaced.ts';

const NOT_STATED = '原文未载明';
const NOT_MEANT = '—';

/** The evidence of a commitment in one cell, each piece with its place, its words and how far they carry. */
const sayEvidence = (library: Library, { evidence }: Tracked): string =>
  evidence
    .map(
      ({ at, quote, shows, strength, why }) =>
        `${nameProvision(library, at)}：“${quote}”（${sayShows(shows)}，${sayReach(strength)}：${why}）`,
    )
    .join('；');

const strongest = ({ evidence }: Tracked): string => {
  const found = (['strong', 'medium', 'weak'] as const).find((one) =>
    evidence.some(({ strength }) => strength === one),
  );
  return found ? sayReach(found) : NOT_MEANT;
};

/** The suggestion that a text answers, as printed. A policy answers none. */
function suggestionOf({ answers }: Text['data']): LedgerRow['suggestion'] {
  if (!answers) return { number: NOT_MEANT, session: NOT_MEANT, title: NOT_MEANT, proposer: NOT_MEANT };
  const { number, body, session, title, proposer } = answers;
  return {
    number: number ?? NOT_STATED,
    session: session === undefined ? `${body}（届次${NOT_STATED}）` : body + session,
    title: title ?? NOT_STATED,
    proposer,
  };
}

/** The day of a text; in the printed words where it is in doubt, or printed in part. */
const dateOf = (text: Text): string =>
  text.data.date.reason || text.data.date.sort.length < 10
    ? (printed(text, 'date') ?? NOT_STATED)
    : text.data.date.sort;

function rowOf(library: Library, tracked: Tracked, whole: (path: string) => string): LedgerRow {
  const { id, at, data, text, grade, state, evidence } = tracked;
  return {
    id,
    what: data.what,
    quote: data.quote,
    actors: sayActors(library, data),
    due: data.due,
    state,
    grade,
    strength: strongest(tracked),
    suggestion: suggestionOf(text.data),
    text: {
      number: printed(text, 'number') ?? NOT_STATED,
      date: dateOf(text),
      class: text.data.class?.letter ?? NOT_STATED,
      title: printed(text, 'title') ?? NOT_STATED,
    },
    clause: library.provisions.get(at)?.label ?? '',
    to: data.to ?? NOT_MEANT,
    topic: library.topics.get(data.topic)?.name ?? data.topic,
    kind: sayCommitmentKind(data.kind),
    evidence: { count: evidence.length, words: sayEvidence(library, tracked) },
    actorGround: sayActorGround(data) || NOT_STATED,
    caveat: data.caveat ?? NOT_MEANT,
    replaced: wordsReplaced(library, at, data.quote, data.nth) ? WORDS_REPLACED : '',
    page: whole(commitmentPath(id)),
    provision: whole(provisionPath(at)),
  };
}

/** What must be known to read a sheet. */
function notesOf(library: Library): LedgerSheet['notes'] {
  const review = lastReview(library);
  return [
    ['须知', NOT_FOUND_IS_NOT_UNDONE],
    ['数据截至', sayDay(library.day)],
    ['最近一次核查', review ? sayDay(review.day) : '尚未核查'],
    ...searchedTexts(library).map((name, i): [string, string] => [i === 0 ? '查过的文本' : '', name]),
    ...commitmentStates.map((state): [string, string] => [`证据状态：${sayState(state)}`, explainState(state)]),
    ...(['hard', 'medium', 'soft'] as const).map((grade): [string, string] => [
      `语气：${sayGrade(grade)}`,
      `${explainGrade(grade)}。由原文所用的词决定。`,
    ]),
    ['依据', '说得最直接的一条依据：说得直接、说得不全，或者只是线索；没有依据的写“—”。为什么，写在“证据”一栏。'],
    ['原文', '逐字引自所列文件的所列条款。“承诺”一栏是本站的概括。'],
    ['原文类别', '答复函上印的类别，各单位定义不尽相同，不宜相加。'],
    ['期限', '只按原文写明的日期或次数；只写到年、月的，按该年、该月最后一天。'],
    ['跟进日期、备注', '留给您填。'],
  ];
}

/**
 * Commitments as a sheet, in the order given.
 *
 * @param whole makes a whole address of a site-relative one
 */
export const ledgerSheet = (
  library: Library,
  commitments: Tracked[],
  whole: (path: string) => string,
): LedgerSheet => ({
  rows: commitments.map((commitment) => rowOf(library, commitment, whole)),
  caution: { short: shortCautionOf(library), whole: cautionOf(library) },
  notes: notesOf(library),
});
