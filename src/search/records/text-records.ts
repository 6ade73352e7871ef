import { printed } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { dutyPath, provisionPath } from '../../domain/addresses/address.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import type { SearchRecord } from './record.ts';
import { ofRegion, pathOf, queriesAt, rolesIn, yearAt } from './record-ground.ts';

/** Elements that are found through the record of their document, or that nobody looks for. */
const UNLISTED = new Set<Provision['element']>(['title', 'number', 'issuer-mark', 'openness', 'annex-mark']);

/** The headings that `provision` stands under, from the outside in. */
function headingsOver(provision: Provision, provisions: Provision[]): string[] {
  const over = provisions.find(({ id }) => id === provision.parent);
  if (!over) return [];
  return [...headingsOver(over, provisions), ...(over.kind === 'heading' ? [over.words] : [])];
}

/** What tells a document beside its short name: its title, or who issued it where the title is the short name. */
const documentName = (library: Library, text: Text) =>
  printed(text, 'number') ? printed(text, 'title') : library.agencies.get(text.data.issuers[0] ?? '')?.name;

/** An item of a duty list has a page of its own; it is found once, as the duty. */
const isDuty = (text: Text, { parent, number }: Provision): boolean =>
  text.kind === 'duty-list' && parent === null && number !== null;

/** The record of one provision. */
function provisionRecord(library: Library, text: Text, provision: Provision): SearchRecord {
  const duty = isDuty(text, provision);
  return {
    ...ofRegion(library, text.data.region),
    url: duty ? dutyPath(text.id, provision.id) : provisionPath(provision.at),
    kind: duty ? 'duty' : 'provision',
    at: provision.at,
    title: nameProvision(library, provision.at),
    path: duty
      ? pathOf('职责', printed(text, 'annex-mark'), printed(text, 'title'))
      : pathOf(documentName(library, text), ...headingsOver(provision, text.provisions)),
    claim: '',
    year: yearAt(library, provision.at),
    roles: rolesIn(library, text.id, provision.words),
    words: provision.words,
    quoted: true,
    names: [],
    queries: queriesAt(library, provision.at),
  };
}

/** Every provision that somebody may look for, in the order of the texts. */
export const textRecords = (library: Library): SearchRecord[] =>
  library.texts.flatMap((text) =>
    text.provisions
      .filter(({ element }) => !UNLISTED.has(element))
      .map((provision) => provisionRecord(library, text, provision)),
  );
