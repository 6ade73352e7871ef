import { compareDays, type Day } from '../domain/time/day.ts';
import type { Work } from '../schemas/texts/work.ts';
import type { Corpus } from '../content/kinds/corpus.ts';
import type { Library } from './open.ts';
import type { Text } from '../content/reading/read-text.ts';
import { textOf } from '../domain/addresses/at.ts';

/** A place that is asked about, and the words of it that matter there; all of it without them. */
export interface Asked {
  at: string;
  quote?: string | undefined;
}

/** Whether the place `at` is `place`, or stands in it: `#1.2.p1` in `#1.2`, and every place in its text. */
const within = (at: string, place: string): boolean =>
  at === place || at.startsWith(`${place}.`) || (!place.includes('#') && textOf(at) === place);

/** Whether a text was issued before the work has to be reckoned with. */
export const isOlder = (text: Text, since: Day): boolean => compareDays(text.data.date.sort, since) < 0;

/** Whether words asked about and words that a work is newer than have to do with one another. */
const meet = (asked: string | undefined, than: string | undefined): boolean =>
  asked === undefined || than === undefined || asked.includes(than) || than.includes(asked);

/** Whether `work` is newer, on its subject, than what is asked about in `text`. */
function tells(work: Work, text: Text, { at, quote }: Asked): boolean {
  const { since } = work;
  if (!since || !isOlder(text, since.day)) return false;
  return work.newerThan.some((than) =>
    'topic' in than ? text.data.topics.includes(than.topic) : within(at, than.at) && meet(quote, than.quote),
  );
}

/**
 * The works that are newer, on their subject, than the words at any of `places`; the newest first.
 *
 * A page asks with the places that it rests on, and shows what comes back once.
 */
export function newerWorks(library: Pick<Library, 'works' | 'texts'>, places: Iterable<Asked>): Work[] {
  const texts = new Map(library.texts.map((text) => [text.id, text]));
  const asked = [...places].flatMap((place) => {
    const text = texts.get(textOf(place.at));
    return text ? [{ place, text }] : [];
  });
  return [...library.works.values()]
    .filter((work) => work.newerThan.length > 0 && asked.some(({ place, text }) => tells(work, text, place)))
    .sort((a, b) => compareDays(b.since?.day ?? '', a.since?.day ?? ''));
}

/** The texts that a topic or place of `newerThan` means; none where it is mistyped. */
export const textsMeant = (corpus: Pick<Corpus, 'texts'>, than: Work['newerThan'][number]): Text[] =>
  corpus.texts.filter((text) =>
    'topic' in than ? text.data.topics.includes(than.topic) : text.id === textOf(than.at),
  );
