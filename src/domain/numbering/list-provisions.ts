import type { Element } from '../../schemas/texts/text.ts';
import { freeIds } from './free-ids.ts';
import type { PrintedNumber } from './printed-number.ts';
import type { Provision } from '../texts/provision.ts';

/** What is told of a provision beside where it stands. */
type Told = Pick<Provision, 'kind' | 'words' | 'line' | 'picture'> & {
  number?: PrintedNumber | null;
  element?: Element;
};

/** The provisions of a text so far, each under the nearest one above it that has words. */
export interface ProvisionList {
  provisions: Provision[];
  /** `id`, or where it was given before, with a letter. */
  unused: (id: string) => string;
  /** An id that was not given before, of what is `own` under `parent`. */
  under: (parent: string | undefined, own: string) => string;
  /** The nearest id above `id` that words stand under; a paragraph that opens with an item has none. */
  standing: (id: string | undefined) => string | null;
  /** Whether words stand under `id`. */
  has: (id: string) => boolean;
  add: (id: string, parent: string | undefined, label: string, told: Told) => void;
  /** Adds what has its own place already: a table and its cells. */
  addPlaced: (part: Omit<Provision, 'at' | 'text' | 'element'>, above: string | null) => void;
}

/** An empty list of the provisions of `text`. */
export function listProvisions(text: string): ProvisionList {
  const provisions: Provision[] = [];
  const written = new Set<string>();
  const unused = freeIds();
  const standing = (id: string | undefined): string | null => {
    let at = id ?? '';
    while (at && !written.has(at)) at = at.slice(0, Math.max(0, at.lastIndexOf('.')));
    return at || null;
  };
  return {
    provisions,
    unused,
    under: (parent, own) => unused(parent ? `${parent}.${own}` : own),
    standing,
    has: (id) => written.has(id),
    add: (id, parent, label, told) => {
      provisions.push({
        at: `${text}#${id}`,
        text,
        id,
        parent: standing(parent),
        label,
        element: null,
        number: null,
        ...told,
      });
      written.add(id);
    },
    addPlaced: (part, above) => {
      provisions.push({ at: `${text}#${part.id}`, text, element: null, ...part, parent: part.parent ?? above });
      written.add(part.id);
    },
  };
}
