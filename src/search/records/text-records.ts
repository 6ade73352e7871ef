import { printed } from '../../content/kinds/all-works.ts';
import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { dutyPath, provisionPath } from '../../domain/addresses/address.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { headsOf } from '../../domain/tables/heads-of.ts';
import { tablesOf, type TableProvisions } from '../../domain/tables/tables-of.ts';
import type { SearchRecord } from './record.ts';
import { ARTICLE, readArticles } from '../query/read-articles.ts';
import { ofRegion, pathOf, queriesAt, rolesIn, yearAt } from './record-ground.ts';

/** Elements that are found through the record of their document, or that nobody looks for. */
const UNLISTED = new Set<Provision['element']>(['title', 'number', 'issuer-mark', 'openness', 'annex-mark']);

/** The headings that each provision of a text stands under, from the outside in. */
function headingsOver(provisions: Provision[]): (provision: Provision) => string[] {
  const byId = new Map(provisions.map((provision) => [provision.id, provision]));
  return (provision) => {
    const found: string[] = [];
    for (let over = byId.get(provision.parent ?? ''); over; over = byId.get(over.parent ?? '')) {
      if (over.kind === 'heading') found.unshift(over.words);
    }
    return found;
  };
}

/** What tells a document beside its short name: its title, or who issued it where the title is the short name. */
const documentName = (library: Library, text: Text) =>
  printed(text, 'number') ? printed(text, 'title') : library.agencies.get(text.data.issuers[0] ?? '')?.name;

/** An item of a duty list has a page of its own; it is found once, as the duty. */
const isDuty = (text: Text, { parent, number }: Provision): boolean =>
  text.kind === 'duty-list' && parent === null && number !== null;

/** How an article, or what stands in it, is asked for: by its number alone, or behind the name of its law. */
function placeNames(text: Text, provision: Provision): string[] {
  const place = readArticles(provision.label);
  if (!place.match(ARTICLE)?.includes(place)) return [];
  const titles = [printed(text, 'title'), ...text.data.aliases].flatMap((name) => name ?? []);
  // Who names an item of an article seldom says that it is in the first 款.
  return [...new Set([place, place.replace(/第1款(?=第)/, '')])].flatMap((one) => [
    one,
    ...titles.map((name) => name + one),
  ]);
}

/** The record of one provision under `headings`. */
function provisionRecord(library: Library, text: Text, provision: Provision, headings: string[]): SearchRecord {
  const duty = isDuty(text, provision);
  return {
    ...ofRegion(library, text.data.region),
    url: duty ? dutyPath(text.id, provision.id) : provisionPath(provision.at),
    kind: duty ? 'duty' : 'provision',
    at: provision.at,
    title: nameProvision(library, provision.at),
    path: duty
      ? pathOf('职责', printed(text, 'annex-mark'), printed(text, 'title'))
      : pathOf(documentName(library, text), ...headings),
    claim: '',
    year: yearAt(library, provision.at),
    roles: rolesIn(library, text.id, provision.words),
    words: provision.words,
    quoted: true,
    names: placeNames(text, provision),
    queries: queriesAt(library, provision.at),
  };
}

/** The records of a table: of what names something in it none, of each other cell one, found also by what names it. */
function* tableRecords(library: Library, text: Text, table: TableProvisions, over: string[]): Generator<SearchRecord> {
  const places = table.cells.map(({ cell, words }) => ({ ...cell, words }));
  const caption = table.caption ? [table.caption.words] : [];
  for (const provision of [...(table.caption ? [table.caption] : []), ...table.notes]) {
    yield provisionRecord(library, text, provision, provision === table.caption ? over : [...over, ...caption]);
  }
  const bare = !table.cells.some(({ cell }) => cell.heads === null);
  for (const provision of table.cells) {
    if (provision.cell.heads !== null && !bare) continue;
    const { columns, row } = headsOf(provision.cell, places);
    const names = [...row, ...columns].map(({ words }) => words);
    yield provisionRecord(library, text, provision, [...over, ...caption, ...names]);
  }
}

/** Every provision that somebody may look for, in the order of the texts. */
export const textRecords = (library: Library): SearchRecord[] =>
  library.texts.flatMap((text) => {
    const over = headingsOver(text.provisions);
    return tablesOf(text.provisions.filter(({ element }) => !UNLISTED.has(element))).flatMap((part) => {
      if (!('cells' in part)) return [provisionRecord(library, text, part, over(part))];
      const first = part.caption ?? part.cells[0];
      return [...tableRecords(library, text, part, first ? over(first) : [])];
    });
  });
