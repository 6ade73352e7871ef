import type { Library } from '../../../library/open.ts';
import { provisionPath } from '../../../domain/addresses/address.ts';
import type { ProvisionRow } from '../../../schemas/api/provision.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every provision of every text, elements of head and foot included; `order` keeps the order of print. */
export const provisions = (library: Library): ProvisionRow[] =>
  inOrderOfId(
    library.texts.flatMap((text) =>
      text.provisions.map(({ at, kind, element, label, parent, words, cell }, i) => ({
        id: at,
        document: text.id,
        order: i + 1,
        kind,
        element,
        label,
        parent: parent === null ? null : `${text.id}#${parent}`,
        text: words,
        cell: cell ? { ...cell, table: `${text.id}#${cell.table}` } : null,
        url: provisionPath(at),
      })),
    ),
  );
