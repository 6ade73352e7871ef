import type { Provision } from '../texts/provision.ts';

export type CellProvision = Provision & Required<Pick<Provision, 'cell'>>;

/** The provisions of one table. */
export interface TableProvisions {
  id: string;
  caption: Provision | null;
  units: Provision[];
  cells: CellProvision[];
  notes: Provision[];
}

const isCell = (provision: Provision): provision is CellProvision => provision.cell !== undefined;

/** `provisions` in order, those of each table taken together. */
export function tablesOf(provisions: Provision[]): (Provision | TableProvisions)[] {
  const ids = new Set(provisions.flatMap(({ cell }) => cell?.table ?? []));
  const found: (Provision | TableProvisions)[] = [];
  for (const provision of provisions) {
    const [id = ''] = provision.id.split('.');
    if (!ids.has(id)) {
      found.push(provision);
      continue;
    }
    const last = found.at(-1);
    const known = last && 'cells' in last && last.id === id ? last : null;
    const table: TableProvisions = known ?? { id, caption: null, units: [], cells: [], notes: [] };
    if (!known) found.push(table);
    if (isCell(provision)) table.cells.push(provision);
    else if (provision.id === id) table.caption = provision;
    else (table.cells.length ? table.notes : table.units).push(provision);
  }
  return found;
}
