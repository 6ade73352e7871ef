import type { Text } from '../../content/reading/read-text.ts';
import { documentPath } from '../../domain/addresses/address.ts';
import { standingOf, standings, type Standing } from '../../domain/commitments/standing.ts';
import { sayAnsweredPlace, sayAnsweredTitle } from '../../domain/wording/commitments/say-answered.ts';
import { shortName } from '../../library/name-provision.ts';
import { reckonedFrom } from '../../library/reckoned-from.ts';
import type { Library } from '../../library/open.ts';
import { sameThings } from '../../library/commitments/thread-of.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { shownDate } from '../../library/shown-date.ts';
import { commitmentGroups } from './commitment-groups.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** How many changes the page of a reply tells; those before stand on the page of all changes. */
const TOLD = 20;

/** A commitment of a reply, with when the same thing was first said. */
export interface ReplyItem {
  commitment: Tracked;
  /** The oldest of its thread and how many there are, of the longest where it is of two; null where it was said once only. */
  thread: { first: string; times: number } | null;
}

/** A change of a commitment of the reply, and its place among all that the reply has had. */
export interface ReplyChange {
  number: number;
  commitment: Tracked;
  day: string;
  reason: string;
}

/** What the page of a reply shows whoever made the suggestion. */
export function replyPage(library: Library, text: Text) {
  const commitments = library.commitments.filter((commitment) => commitment.text.id === text.id);
  const byId = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  const day = reckonedFrom(library);
  const items = commitments.map((commitment): ReplyItem => {
    const same = sameThings(library, commitment.id)
      .map(({ commitments: said }) => said)
      .reduce((long, said) => (said.length > long.length ? said : long), []);
    const first = same[0];
    return { commitment, thread: first ? { first: shownDate(first.text), times: same.length } : null };
  });
  const all = library.changes.flatMap(({ data }): Omit<ReplyChange, 'number'>[] => {
    const commitment = byId.get(data.commitment);
    return commitment ? [{ commitment, day: data.day, reason: data.reason }] : [];
  });
  const { answers } = text.data;
  return {
    title: answers ? sayAnsweredTitle(answers) : shortName(text),
    /** Who made the suggestion, and where; null where none is answered. */
    asked: answers ? `${answers.proposer} · ${sayAnsweredPlace(answers)}${answers.called}` : null,
    /** The library's day, and what a script must know to reckon from another. */
    day,
    marks: {
      'data-reply': text.id,
      'data-from': day,
      'data-since': text.data.date.sort,
      ...(text.data.date.reason && { 'data-about': '' }),
    },
    count: commitments.length,
    /** The commitments by where they stand on the library's day. */
    lists: standings.map((standing): { standing: Standing; items: ReplyItem[] } => ({
      standing,
      items: items.filter(({ commitment }) => standingOf(commitment.data.due, day) === standing),
    })),
    /** How many changes there have been, and the newest of them, newest first. */
    changes: all.length,
    newest: all
      .map((change, i) => ({ ...change, number: i + 1 }))
      .slice(-TOLD)
      .reverse(),
    answered: commitments.filter(({ evidence }) => evidence.some(({ shows }) => shows !== 'earlier')).length,
    passedOver: text.data.passedOver.map(({ word, at, quote }) => ({ word, quote, at: wholeAt(at, text.id) })),
    files: commitmentGroups(library).find(({ by, id }) => by === 'reply' && id === text.id)?.files ?? [],
    document: documentPath(text.id),
  };
}
export type ReplyView = ReturnType<typeof replyPage>;
