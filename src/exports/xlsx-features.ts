import type writeXlsx from 'write-excel-file/universal';
import {
  findElement,
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeAttributeValue,
  sanitizeTextContent,
  setMarkupInsideElement,
} from 'write-excel-file/utility';

/** What changes the files of a workbook before they are packed. */
type Feature = NonNullable<NonNullable<Parameters<typeof writeXlsx>[1]>['features']>[number];

const SHEET = 'xl/worksheets/sheet{id}.xml';
const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** Puts an element where the format wants it in a sheet. */
const insert = (xml: string, markup: string): string =>
  insertElementMarkupAccordingToOrderOfSiblings(xml, markup, getOrderOfSiblings(SHEET, 'worksheet') ?? [], 'worksheet');

/**
 * Filter buttons over the first sheet's header, which is also repeated on every printed page.
 *
 * @param name the sheet's name
 * @param last the last cell of the table: `S120`
 * @param printed the last cell that is printed
 */
export function filterHeader(name: string, last: string, printed: string): Feature {
  const fixed = (cell: string) => cell.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
  const sheet = sanitizeTextContent(`'${name}'!`);
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) =>
            sheetIndex === 0 ? insert(xml, getSelfClosingTagMarkup('autoFilter', { ref: `A1:${last}` })) : xml,
        },
        'xl/workbook.xml': {
          transform: (xml) => {
            const names = findElement(xml, 'definedNames');
            if (!names) throw new Error('The workbook has no place for names.');
            return setMarkupInsideElement(
              xml,
              names,
              `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${sheet}$A$1:${fixed(last)}</definedName>` +
                `<definedName name="_xlnm.Print_Area" localSheetId="0">${sheet}$A$1:${fixed(printed)}</definedName>` +
                `<definedName name="_xlnm.Print_Titles" localSheetId="0">${sheet}$1:$1</definedName>`,
            );
          },
        },
      },
    },
  };
}

/** On paper, a sheet is as wide as the page and as long as it needs; each page says which it is. */
export const fitPaper: Feature = {
  files: {
    transform: {
      [SHEET]: {
        transform: (xml, _options, { sheetIndex }) => {
          const fitted = insert(xml, '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
          const setup = { paperSize: 9, orientation: sheetIndex === 0 ? 'landscape' : 'portrait' };
          const bare = fitted.replace(/<pageSetup\b[^>]*\/>/, '').replace(/<pageMargins\b[^>]*\/>/, '');
          const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
          return [
            getSelfClosingTagMarkup('pageMargins', margins),
            getSelfClosingTagMarkup('pageSetup', { ...setup, fitToWidth: 1, fitToHeight: 0 }),
            '<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter>',
          ].reduce(insert, bare);
        },
      },
    },
  },
};

/**
 * Links on cells of the first sheet. Unlike the formula `HYPERLINK` they need no calculation: the cell
 * keeps its words in a preview and in protected view. The format keeps an address and its anchor apart.
 */
export function linkCells(links: { cell: string; address: string }[]): Feature {
  const idOf = (i: number) => `rId-link-${i + 1}`;
  return {
    files: {
      transform: {
        [SHEET]: {
          transform: (xml, _options, { sheetIndex }) => {
            if (sheetIndex !== 0 || links.length === 0) return xml;
            const all = links.map(({ cell, address }, i) => {
              const [, anchor] = address.split('#');
              return getSelfClosingTagMarkup('hyperlink', {
                ref: cell,
                'r:id': idOf(i),
                ...(anchor && { location: anchor }),
              });
            });
            return insert(xml, `<hyperlinks>${all.join('')}</hyperlinks>`);
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_options, { sheetIndex }) =>
            sheetIndex === 0
              ? links
                  .map(
                    ({ address }, i) =>
                      `<Relationship Id="${idOf(i)}" Type="${HYPERLINK}" Target="${sanitizeAttributeValue(address.replace(/#.*$/, ''))}" TargetMode="External"/>`,
                  )
                  .join('')
              : '',
        },
      },
    },
  };
}
