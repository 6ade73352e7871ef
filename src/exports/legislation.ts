import { printed } from '../corpus/all-works.ts';
import type { Library } from '../corpus/open.ts';
import type { Text } from '../corpus/read-text.ts';
import { documentPath } from '../domain/address.ts';

/**
 * A text as schema.org `Legislation` for JSON-LD.
 *
 * @param site the address of the public copy; addresses stay relative without it
 */
export function describeLegislation(library: Library, text: Text, site: URL | undefined): object {
  const number = printed(text, 'number');
  const date = printed(text, 'date');
  const url = documentPath(text.id);
  return {
    '@context': 'https://schema.org',
    '@type': 'Legislation',
    name: printed(text, 'title'),
    ...(number && { legislationIdentifier: number }),
    // Only a date that is printed and not in doubt.
    ...(date && !text.data.date.reason && { legislationDate: text.data.date.sort }),
    legislationJurisdiction: library.regions.get(text.data.region)?.name,
    legislationPassedBy: text.data.issuers.map((id) => ({
      '@type': 'GovernmentOrganization',
      name: library.agencies.get(id)?.name,
    })),
    inLanguage: 'zh-CN',
    url: site ? new URL(url, site).href : url,
  };
}
