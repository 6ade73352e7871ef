import type { Element } from 'hast';
import { h } from 'hastscript';
import { headsOf } from '../../domain/tables/heads-of.ts';
import { layOutTable, type Slot } from '../../domain/tables/lay-out-table.ts';
import type { CellProvision, TableProvisions } from '../../domain/tables/tables-of.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import { holding } from './words-element.ts';

/** More columns than this do not stand side by side in the measure of a page: the table is moved under a frame. */
const FITS = 7;
const said = (provisions: { words: string }[]): string => provisions.map(({ words }) => words).join('，');

/** One table as HTML: header cells name their columns and rows, and each cell its header cells by their ids. */
export function renderTable({ id, caption, units, cells, notes }: TableProvisions): Element[] {
  const { head, rows } = layOutTable(cells);
  const places = cells.map((provision) => ({ ...provision.cell, id: provision.id, words: provision.words }));
  const names = (cell: CellProvision) => headsOf(cell.cell, places);
  // Where one header stands over each cell, its scope says so; else each cell lists its own.
  const manifold = head > 1 || cells.some(({ cell }) => cell.rows > 1 || cell.columns > 1);

  const cellOf = (provision: CellProvision): Element => {
    const { heads, rows: high, columns: wide } = provision.cell;
    const { columns, row } = names(provision);
    const spans = { rowSpan: high > 1 ? high : null, colSpan: wide > 1 ? wide : null };
    if (heads === 'columns')
      return holding(provision, h('th', { id: provision.id, scope: 'col', role: 'columnheader', ...spans }));
    const own = { id: provision.id, ...spans, 'data-name': said(columns) || null };
    if (heads === 'row') return holding(provision, h('th', { ...own, scope: 'row', role: 'rowheader' }));
    const headers = manifold ? [...columns, ...row].map((one) => one.id) : null;
    return holding(provision, h('td', { ...own, role: 'cell', headers: headers?.length ? headers : null }));
  };
  /** What a row has from rows above it: on a narrow screen, where a row is a card, it is shown in each. */
  const kept = (slots: Slot<CellProvision>[]): string => {
    const above = new Set(slots.flatMap((slot) => (slot.kind === 'up' ? [slot.cell] : [])));
    return [...above]
      .map((one) => {
        const { columns } = names(one);
        return columns.length ? `${said(columns)}：${one.words}` : one.words;
      })
      .join('；');
  };
  const rowOf = (slots: Slot<CellProvision>[], inHead: boolean): Element =>
    h(
      'tr',
      { role: 'row', 'data-kept': (!inHead && kept(slots)) || null },
      slots.flatMap((slot) =>
        slot.kind === 'cell' ? [cellOf(slot.cell)] : slot.kind === 'empty' ? [h('td', { role: 'cell' })] : [],
      ),
    );
  const group = (name: 'thead' | 'tbody', some: Slot<CellProvision>[][]): Element[] =>
    some.length
      ? [
          h(
            name,
            { role: 'rowgroup' },
            some.map((slots) => rowOf(slots, name === 'thead')),
          ),
        ]
      : [];

  const line = (provision: Provision, tag: 'span' | 'p') =>
    holding(provision, h(tag, { id: provision.id, class: 'pv' }));
  const above = [...(caption ? [caption] : []), ...units].map((provision) => line(provision, 'span'));
  const table = h('table', { class: 'printed-table', role: 'table' }, [
    ...(above.length ? [h('caption', above)] : []),
    ...group('thead', rows.slice(0, head)),
    ...group('tbody', rows.slice(head)),
  ]);
  const wide = (rows[0]?.length ?? 0) > FITS;
  const name = `${caption?.words ?? id}，可左右移动`;
  return [
    wide ? h('div', { class: 'scroll', role: 'region', tabIndex: 0, 'aria-label': name }, [table]) : table,
    ...(notes.length
      ? [
          h(
            'div',
            { class: 'printed-notes' },
            notes.map((provision) => line(provision, 'p')),
          ),
        ]
      : []),
  ];
}
