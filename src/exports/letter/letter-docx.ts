import {
  AlignmentType,
  Document,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { COLUMNS, type LetterBlock, type LetterRow } from '../../domain/letter/letter-block.ts';
import { plainLine } from '../../domain/texts/plain-words.ts';
import { FACES, nameFaces, type Face } from './docx-faces.ts';
import { letter } from '../../styles/tokens/scale.ts';

/** Sizes in half points, lines and lengths in twentieths of a point, as GB/T 9704-2012 sets a page. */
const SIZES = { title: 2 * letter.title, body: 2 * letter.body, table: 2 * letter.table, page: 2 * letter.page };
const LINE = 560;
const TABLE_LINE = 280;
const INDENT = 2 * SIZES.body * 10;
const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);
const PAGE = {
  size: { width: millimetres(210), height: millimetres(297) },
  margin: {
    top: millimetres(37),
    bottom: millimetres(35),
    left: millimetres(28),
    right: millimetres(26),
    footer: millimetres(28),
  },
};
/** The width of the text, shared out to the columns of the table. */
const WIDTHS = [0.06, 0.353, 0.277, 0.155, 0.155].map((part) => Math.round(part * millimetres(156)));
const AUTHOR = '童策';

const run = (words: string, face: Face, size: number): TextRun =>
  new TextRun({
    text: plainLine(words),
    size,
    font: { ascii: FACES[face], eastAsia: FACES[face], hAnsi: FACES[face] },
  });

type Lines = Extract<LetterBlock, { words: string }>['dress'];
const DRESS: Record<
  Lines,
  { face: Face; size: number; alignment: (typeof AlignmentType)[keyof typeof AlignmentType]; indent: number }
> = {
  title: { face: 'title', size: SIZES.title, alignment: AlignmentType.CENTER, indent: 0 },
  salutation: { face: 'body', size: SIZES.body, alignment: AlignmentType.LEFT, indent: 0 },
  heading: { face: 'heading', size: SIZES.body, alignment: AlignmentType.LEFT, indent: INDENT },
  body: { face: 'body', size: SIZES.body, alignment: AlignmentType.BOTH, indent: INDENT },
  note: { face: 'body', size: SIZES.table, alignment: AlignmentType.BOTH, indent: 0 },
  closing: { face: 'body', size: SIZES.body, alignment: AlignmentType.RIGHT, indent: 0 },
};

function lineOf(dress: Lines, words: string): Paragraph {
  const { face, size, alignment, indent } = DRESS[dress];
  return new Paragraph({
    alignment,
    indent: { firstLine: indent },
    keepNext: dress === 'title' || dress === 'heading',
    spacing: {
      line: dress === 'note' ? TABLE_LINE : LINE * (dress === 'title' ? 1.2 : 1),
      before: dress === 'note' ? TABLE_LINE / 2 : 0,
      lineRule: LineRuleType.EXACT,
      after: { title: LINE, note: TABLE_LINE / 2 }[dress as string] ?? 0,
    },
    children: [run(words, face, size)],
  });
}

/** A line in a cell; with `kept`, its row stays on the page of the next. */
const cellLine = (words: string, face: Face, { centred = false, kept = false } = {}): Paragraph =>
  new Paragraph({
    alignment: centred ? AlignmentType.CENTER : AlignmentType.LEFT,
    keepNext: kept,
    spacing: { line: TABLE_LINE, lineRule: LineRuleType.EXACT },
    children: [run(words, face, SIZES.table)],
  });

const cell = (children: Paragraph[], column: number, span = 1): TableCell =>
  new TableCell({
    children,
    columnSpan: span,
    width: { size: WIDTHS.slice(column, column + span).reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
  });

/** An item: one line of the table, and beneath it what bears on it, over the whole width. No line breaks in two. */
function rowsOf({ number, what, quote, place, due, seen, proofs }: LetterRow): TableRow[] {
  const kept = proofs.length > 0;
  const line = (words: string, face: Face = 'body') => cellLine(words, face, { kept });
  const cells = [
    [cellLine(String(number), 'body', { centred: true, kept })],
    [...(what === null ? [] : [line(what)]), line(quote, 'quote')],
    [line(place.text), line(place.provision)],
    [line(due)],
    [line(seen)],
  ];
  return [
    new TableRow({ cantSplit: true, children: cells.map((children, column) => cell(children, column)) }),
    ...(kept
      ? [
          new TableRow({
            cantSplit: true,
            children: [
              cell(
                proofs.map((proof) => cellLine(proof, 'body')),
                0,
                COLUMNS.length,
              ),
            ],
          }),
        ]
      : []),
  ];
}

const tableOf = (rows: LetterRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: WIDTHS,
    width: { size: WIDTHS.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: 50, right: 50, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: COLUMNS.map((name, column) => cell([cellLine(name, 'heading', { centred: true })], column)),
      }),
      ...rows.flatMap(rowsOf),
    ],
  });

/** The number of the page between dashes, at the outer edge. */
const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment,
        indent: { left: SIZES.page * 10, right: SIZES.page * 10 },
        children: [
          new TextRun({
            children: ['— ', PageNumber.CURRENT, ' —'],
            size: SIZES.page,
            font: { ascii: FACES.page, eastAsia: FACES.page, hAnsi: FACES.page },
          }),
        ],
      }),
    ],
  });

/** A letter as a Word file with editable text, set as an official letter is (GB/T 9704-2012). */
export async function letterAsDocx(blocks: LetterBlock[]): Promise<Uint8Array<ArrayBuffer>> {
  const title = blocks.find((block) => block.dress === 'title');
  const document = new Document({
    creator: AUTHOR,
    lastModifiedBy: AUTHOR,
    title: title && 'words' in title ? title.words : '',
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            size: SIZES.body,
            language: { value: 'en-US', eastAsia: 'zh-CN' },
            font: { ascii: FACES.body, eastAsia: FACES.body, hAnsi: FACES.body },
          },
        },
      },
    },
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children: blocks.map((block) =>
          block.dress === 'items' ? tableOf(block.rows) : lineOf(block.dress, block.words),
        ),
      },
    ],
  });
  return nameFaces(new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer()));
}
