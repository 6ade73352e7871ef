import { COLUMNS, type LetterBlock, type LetterRow } from '../../domain/letter/letter-block.ts';
import { element } from '../frame/element.ts';

/** An item as rows: on a narrow screen each cell stands under its name. */
function rowsOf({ number, what, quote, place, due, seen, proofs }: LetterRow): HTMLElement[] {
  const cell = (column: number, ...content: (Node | string)[]) =>
    element('td', { 'data-name': COLUMNS[column] }, element('div', {}, ...content));
  const row = element(
    'tr',
    {},
    cell(0, String(number)),
    cell(1, ...(what === null ? [] : [element('p', {}, what)]), element('p', { class: 'quote' }, quote)),
    cell(2, element('p', {}, place.text), element('p', {}, place.provision)),
    cell(3, due),
    cell(4, seen),
  );
  if (!proofs.length) return [row];
  const found = element('div', {}, ...proofs.map((proof) => element('p', {}, proof)));
  return [row, element('tr', { class: 'proofs' }, element('td', { colspan: String(COLUMNS.length) }, found))];
}

function tableOf(rows: LetterRow[]): HTMLElement {
  const head = element('tr', {}, ...COLUMNS.map((name) => element('th', { scope: 'col' }, name)));
  return element('table', {}, element('thead', {}, head), element('tbody', {}, ...rows.flatMap(rowsOf)));
}

/** A letter as it is shown and printed. */
export const letterDraft = (blocks: LetterBlock[]): HTMLElement =>
  element(
    'article',
    { class: 'letter' },
    ...blocks.map((block) =>
      block.dress === 'items' ? tableOf(block.rows) : element('p', { class: block.dress }, block.words),
    ),
  );
