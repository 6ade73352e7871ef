import { sentenceAround } from '../../domain/texts/sentence-around.ts';
import { sayLevel } from '../../domain/wording/say-level.ts';
import { groupedBy, groupsOf } from '../../library/grouped-by.ts';
import type { Library } from '../../library/open.ts';
import { textAt } from '../../library/text-at.ts';
import type { Agency } from '../../schemas/texts/agency.ts';
import { newestFirst } from '../documents/document-facets.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** The sentences that name a body, each once, by text. */
function saidOf(library: Library, id: string) {
  const mentions = groupsOf(groupedBy(library.mentions, 'agency').get(id) ?? [], ({ at }) => textOf(at));
  return newestFirst([...mentions.keys()].flatMap((text) => textAt(library, text) ?? [])).flatMap((text) => {
    const seen = new Set<string>();
    const places = (mentions.get(text.id) ?? [])
      .map((mention) => ({
        at: mention.at,
        quote: sentenceAround(library.provisions.get(mention.at)?.words ?? '', mention),
      }))
      .filter(({ at, quote }) => !seen.has(at + quote) && seen.add(at + quote));
    return places.length ? [{ text, places }] : [];
  });
}

/** What the page of a body shows beside the body itself. */
export const agencyView = (library: Library, { id, level, region, aliases }: Agency) => ({
  issued: newestFirst(library.texts.filter(({ data }) => data.issuers.includes(id))),
  /** What it issued that is not held. */
  works: [...library.works.values()].filter(({ held, issuers }) => !held && issuers.includes(id)),
  pays: library.amounts.filter(({ data }) => data.payer === id),
  said: saidOf(library, id),
  owed: library.commitments.filter(({ data }) => data.by.includes(id)),
  /** Its level, its place and its other names, as one line. */
  about: [
    sayLevel(level),
    ...(region === null ? [] : [library.regions.get(region)?.name ?? region]),
    ...(aliases.length ? [`文中又作：${aliases.join('、')}`] : []),
  ].join(' · '),
});
export type AgencyView = ReturnType<typeof agencyView>;
