import { printed } from '../../src/content/kinds/all-works.ts';
import type { Library } from '../../src/library/open.ts';
import { nameProvision } from '../../src/library/name-provision.ts';
import { provisionPath } from '../../src/domain/addresses/address.ts';

/** What any search engine would be given of a provision. */
export interface PlainRecord {
  at: string;
  url: string;
  title: string;
  /** The document's title and number, and the headings over the provision. */
  above: string;
  words: string;
}

/** A record for each provision of every text, titles and numbers among them. */
export function plainRecords(library: Library): PlainRecord[] {
  return library.texts.flatMap((text) => {
    const byId = new Map(text.provisions.map((one) => [one.id, one]));
    const headings = (parent: string | null): string[] => {
      const over = parent === null ? undefined : byId.get(parent);
      return over ? [...headings(over.parent), ...(over.kind === 'heading' ? [over.words] : [])] : [];
    };
    const document = [printed(text, 'title'), printed(text, 'number')].filter((part) => part !== null);
    return text.provisions.map(({ at, parent, words }) => ({
      at,
      url: provisionPath(at),
      title: nameProvision(library, at),
      above: [...document, ...headings(parent)].join(' '),
      words,
    }));
  });
}
