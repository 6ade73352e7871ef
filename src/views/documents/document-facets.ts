import { compareDays } from '../../domain/time/day.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Library } from '../../library/open.ts';
import type { Text } from '../../content/reading/read-text.ts';

/** One way to narrow the list of texts, with the texts it leaves. */
export interface Facet {
  /** The name of the way, as it stands in addresses, and for readers. */
  by: 'kind' | 'region' | 'year' | 'issuer' | 'topic';
  byName: string;
  value: string;
  valueName: string;
  texts: Text[];
}

/** Texts, newest first. */
export const newestFirst = (texts: Text[]): Text[] =>
  [...texts].sort((a, b) => compareDays(b.data.date.sort, a.data.date.sort) || (a.id < b.id ? -1 : 1));

/** Every way to narrow the list of texts that leaves at least one. */
export function facetsOf(library: Library): Facet[] {
  const facets = new Map<string, Facet>();
  const add = (by: Facet['by'], byName: string, value: string, valueName: string, text: Text) => {
    const facet = facets.get(`${by} ${value}`) ?? { by, byName, value, valueName, texts: [] };
    facet.texts.push(text);
    facets.set(`${by} ${value}`, facet);
  };
  for (const text of newestFirst(library.texts)) {
    const { region, issuers, topics, date } = text.data;
    const year = date.sort.slice(0, 4);
    add('kind', '种类', text.kind, sayTextKind(text.kind), text);
    add('region', '地区', region, library.regions.get(region)?.name ?? region, text);
    add('year', '年份', year, `${year}年`, text);
    for (const id of issuers) add('issuer', '发文机关', id, library.agencies.get(id)?.name ?? id, text);
    for (const id of topics) add('topic', '主题', id, library.topics.get(id)?.name ?? id, text);
  }
  return [...facets.values()];
}
