import { absolute } from '../../../content/kinds/all-claims.ts';
import type { Library } from '../../../library/open.ts';
import { threadsOf } from '../../../library/records/thread-of.ts';
import type { Tracked } from '../../../library/records/tracked.ts';
import { commitmentPath } from '../../../domain/addresses/address.ts';
import { NOT_FOUND_IS_NOT_UNDONE } from '../../../domain/wording/commitments/say-commitment.ts';
import type { CommitmentRow } from '../../../schemas/api/commitment.ts';
import { lastReview } from '../../../library/reckoned-from.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';

function commitmentRow(library: Library, tracked: Tracked): CommitmentRow {
  const { id, text, grade, state, evidence } = tracked;
  const { kind, by, actor, actorFrom, to, what, caveat, topic, due, marker, amounts, duties } = tracked.data;
  const threads = threadsOf(library, id);
  return {
    id,
    ...placeClaim(library, tracked),
    document: text.id,
    kind,
    class: text.data.class?.letter ?? null,
    by,
    actor,
    actorFrom: actorFrom ? { at: absolute(actorFrom.at, text.id), quote: actorFrom.quote } : null,
    to,
    what,
    caveat,
    topic,
    due: due && 'on' in due ? due.on : null,
    recurs: due && 'every' in due ? due.every : null,
    within: due && 'within' in due ? { count: due.within, unit: due.unit, from: due.from } : null,
    dueQuote: due?.quote ?? null,
    marker,
    grade,
    // A lead is told by the strength of the evidence; the published words for states are what they were.
    state: state === 'lead' ? 'partly' : state,
    evidence: evidence.map(({ at, quote, shows, about, strength, why }) => ({
      at,
      quote,
      shows,
      about,
      strength,
      why,
    })),
    amounts,
    duties: duties.map(({ at, quote }) => ({ at: absolute(at, text.id), quote })),
    thread: threads[0] ?? null,
    threads,
    statements: library.statements
      .filter(({ data }) => data.about.includes(id))
      .map(({ data: { by, day, words, from } }) => ({ by, day, words, from })),
    caution: NOT_FOUND_IS_NOT_UNDONE,
    checked: lastReview(library)?.day ?? null,
    url: commitmentPath(id),
  };
}

/** Every commitment, with the evidence that the corpus holds and the state that follows from it. */
export const commitments = (library: Library): CommitmentRow[] =>
  inOrderOfId(library.commitments.map((tracked) => commitmentRow(library, tracked)));
