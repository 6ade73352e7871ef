import { printed } from '../../content/kinds/all-works.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Library } from '../../library/open.ts';
import { tablesOf } from '../../domain/tables/tables-of.ts';
import type { Text } from '../../content/reading/read-text.ts';

/**
 * A text as schema.org `Legislation` for JSON-LD.
 *
 * @param url the text's page, as a whole address
 */
export function describeLegislation(library: Library, text: Text, url: string): object {
  const number = printed(text, 'number');
  const date = printed(text, 'date');
  const tables = tablesOf(text.provisions).filter((part) => 'cells' in part);
  const pictures = text.provisions.filter(({ picture }) => picture);
  const parts = [
    ...tables.map(({ id, caption, cells }) => ({
      '@type': 'Table',
      name: caption?.words ?? cells[0]?.label.replace(/第\d+行第\d+列$/, ''),
      url: `${url}#${caption?.id ?? cells[0]?.id ?? id}`,
    })),
    ...pictures.map(({ id, label, words }) => ({
      '@type': 'ImageObject',
      name: label,
      description: words,
      url: `${url}#${id}`,
    })),
  ];
  const { inForce, revised: all } = text.data;
  const revised = all.at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: printed(text, 'title'),
    ...(number && { legislationIdentifier: number }),
    // Only a date that is printed and not in doubt: a law prints it in its 题注.
    ...((date ?? printed(text, 'enactment')) && !text.data.date.reason && { legislationDate: text.data.date.sort }),
    ...(revised && { legislationDateVersion: revised.on }),
    // An interval that is open to its end.
    ...(inForce && { temporalCoverage: `${inForce.on}/..` }),
    legislationType: sayTextKind(text.kind),
    legislationJurisdiction: library.regions.get(text.data.region)?.name,
    legislationPassedBy: text.data.issuers.map((id) => ({
      '@type': 'GovernmentOrganization',
      name: library.agencies.get(id)?.name,
    })),
    ...(parts.length > 0 && { hasPart: parts }),
    url,
  };
}
