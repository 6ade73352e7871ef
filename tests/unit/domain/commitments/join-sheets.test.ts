import { expect, test } from 'vitest';
import { pickRows, joinSheets } from '../../../../src/domain/commitments/join-sheets.ts';
import { ledgerSheet } from '../../../../src/exports/commitments/ledger-sheet.ts';
import { madeLedger, whole } from '../../exports/made-ledger.ts';

const library = madeLedger();
const sheetOf = (text: string) =>
  ledgerSheet(
    library,
    library.commitments.filter((one) => one.text.id === text),
    whole,
  );

test('the sheets of texts make the sheet of all, whatever is chosen of them, in the order that is asked for', () => {
  const joined = joinSheets([sheetOf('reply'), sheetOf('policy')]);
  expect(joined).toEqual(ledgerSheet(library, library.commitments, whole));
  expect(pickRows(joined, ['staffing', 'patrol', 'none-such']).rows.map(({ id }) => id)).toEqual([
    'staffing',
    'patrol',
  ]);
});

test('no sheet is not an empty one', () => {
  expect(() => joinSheets([])).toThrow('There is no sheet.');
});
