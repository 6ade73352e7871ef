import { Feed, type Item } from 'feed';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Library } from '../../library/open.ts';
import { sayActors } from '../../library/actors-of.ts';
import { nameProvision } from '../../library/name-provision.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { commitmentPath } from '../../domain/addresses/address.ts';
import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { sayState } from '../../domain/wording/commitments/say-commitment.ts';
import { compareDays, firstDay, lastDay, type Day } from '../../domain/time/day.ts';
import { plainLine } from '../../domain/texts/plain-words.ts';
import { sayChange } from '../../domain/wording/commitments/say-change.ts';
import { sayDue } from '../../domain/wording/commitments/say-due.ts';
import type { Change } from '../../schemas/claims/commitment.ts';
import { nameUuid } from '../name-uuid.ts';
import { cautionOf, shortCautionOf } from './caution.ts';
import { WORDS_REPLACED, wordsReplaced } from '../texts/words-replaced.ts';

/** What a feed is of: the whole ledger, or the commitments of a part of it. */
export interface FeedOf {
  /** What the feed is called, after 承诺台账. */
  name: string;
  /** Site-relative address of the feed, which is also what its id is made of. */
  path: string;
  /** Site-relative address of the page that shows what the feed is of. */
  page: string;
  /** Null for the whole ledger, which also tells what was withdrawn. */
  commitments: Tracked[] | null;
}

/** A reader keeps what it has read: a feed holds only the newest. */
const MOST = 100;

/** A change, with its place among the changes of its commitment: entries are only ever added, so it stays. */
interface Numbered {
  change: Change;
  nth: number;
}

/** The changes, newest first; of one day, the later written first. */
function newestFirst(library: Library): Numbered[] {
  const counts = new Map<string, number>();
  return library.changes
    .map(({ data: change }) => {
      const nth = (counts.get(change.commitment) ?? 0) + 1;
      counts.set(change.commitment, nth);
      return { change, nth };
    })
    .reverse()
    .sort((a, b) => compareDays(b.change.day, a.change.day));
}

const at = (day: Day): Date => new Date(firstDay(day));

/** HTML that a section of plain characters (CDATA) holds whole: nothing in it ends the section. */
const html = (tree: Parameters<typeof toHtml>[0]): string => toHtml(tree).replaceAll(']]>', ']]&gt;');

/** Text as HTML that shows it. */
const escaped = (words: string): string => html({ type: 'text', value: plainLine(words) });

/** Text for an element of the feed, whose writer takes `&amp;` for a sign that is escaped already. */
const textOf = (words: string): string => plainLine(words).replaceAll('&amp;', '&amp;amp;');

const paragraph = (words: string) => h('p', plainLine(words));

/** What a change goes from or to: a state in words, other words as they are. */
const sayValue = (value: string): string => {
  const state = commitmentStates.find((one) => one === value);
  return state ? sayState(state) : value;
};

function sayStep({ from, to }: Change): string {
  if (to === null) return from === null ? '' : `原为：${sayValue(from)}。`;
  return from === null ? `${sayValue(to)}。` : `${sayValue(from)} → ${sayValue(to)}。`;
}

/** The commitment as it stands now, with its words. */
const paragraphsOn = (library: Library, { at: place, data, state }: Tracked) => [
  paragraph(data.what),
  h('blockquote', paragraph(data.quote)),
  h('p', `——${nameProvision(library, place)}`),
  paragraph(`办理单位：${sayActors(library, data)}。`),
  ...(data.caveat === null ? [] : [paragraph(`注意：${data.caveat}`)]),
  h('p', `证据状态：${sayState(state)}。期限：${sayDue(data.due)}。`),
  ...(wordsReplaced(library, place, data.quote, data.nth) ? [h('p', WORDS_REPLACED)] : []),
];

function entryOf(library: Library, { change, nth }: Numbered, whole: (path: string) => string): Item {
  const commitment = library.commitments.find(({ id }) => id === change.commitment);
  const step = `${sayChange(change.kind)}：${sayStep(change)}理由：${change.reason}`;
  return {
    title: escaped(`${sayChange(change.kind)}：${commitment?.data.what ?? change.commitment}`),
    id: nameUuid(`commitments/${change.commitment}/changes/${nth}`),
    link: whole(commitment ? commitmentPath(commitment.id) : '/commitments/changes/'),
    date: at(change.day),
    published: at(change.day),
    description: html(h(null, paragraph(step), paragraph(shortCautionOf(library)))),
    content: html(
      h(
        null,
        paragraph(step),
        ...(commitment ? paragraphsOn(library, commitment) : []),
        h('p', h('strong', cautionOf(library))),
      ),
    ),
  };
}

/**
 * The newest changes of commitments as an Atom feed, newest first. Its time is that of the newest change, or of
 * the content where there is none; the clock has no part in it.
 *
 * @param whole makes a whole address of a site-relative one
 */
export function commitmentsAsAtom(library: Library, of: FeedOf, whole: (path: string) => string): string {
  const ids = of.commitments && new Set(of.commitments.map(({ id }) => id));
  const changes = newestFirst(library)
    .filter(({ change }) => ids === null || ids.has(change.commitment))
    .slice(0, MOST);
  const feed = new Feed({
    title: textOf(`童策承诺台账：${of.name}`),
    description: cautionOf(library),
    id: nameUuid(of.path.slice(1)),
    link: whole(of.page),
    feed: whole(of.path),
    updated: at(changes[0]?.change.day ?? lastDay(library.day)),
    author: { name: '童策', link: whole('/') },
    generator: false,
  });
  for (const change of changes) feed.addItem(entryOf(library, change, whole));
  return feed.atom1();
}
