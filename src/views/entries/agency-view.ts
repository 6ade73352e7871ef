import { sentenceAround } from '../../domain/texts/sentence-around.ts';
import type { Library } from '../../library/open.ts';
import type { Agency } from '../../schemas/texts/agency.ts';
import { newestFirst } from '../facets.ts';

/** The sentences that name a body, each once, by text. */
const saidOf = (library: Library, id: string) =>
  newestFirst(library.texts).flatMap((text) => {
    const seen = new Set<string>();
    const places = library.mentions
      .filter((mention) => mention.agency === id && mention.at.startsWith(`${text.id}#`))
      .map((mention) => ({
        at: mention.at,
        quote: sentenceAround(library.provisions.get(mention.at)?.words ?? '', mention),
      }))
      .filter(({ at, quote }) => !seen.has(at + quote) && seen.add(at + quote));
    return places.length ? [{ text, places }] : [];
  });

/** What the page of a body shows beside the body itself. */
export const agencyView = (library: Library, { id, region }: Agency) => ({
  issued: newestFirst(library.texts.filter(({ data }) => data.issuers.includes(id))),
  /** What it issued that is not held. */
  works: [...library.works.values()].filter(({ held, issuers }) => !held && issuers.includes(id)),
  pays: library.amounts.filter(({ data }) => data.payer === id),
  said: saidOf(library, id),
  owed: library.commitments.filter(({ data }) => data.by.includes(id)),
  region: region === null ? null : library.regions.get(region)?.name,
});
