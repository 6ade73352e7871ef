/** Cells of GBK by row: everyday characters by their sound, then the others, then most traditional ones. */
const CELLS: [firstRow: number, lastRow: number, first: number, last: number][] = [
  [0xb0, 0xf7, 0xa1, 0xfe],
  [0x81, 0xa0, 0x40, 0xfe],
  [0xaa, 0xfd, 0x40, 0xa0],
];

/** Characters, the everyday ones near one another. The same on every device: what later standards changed is left out. */
export const everydayOrder = (): string => (order ??= orderOf());

let order: string | undefined;

function orderOf(): string {
  const bytes: number[] = [];
  for (const [firstRow, lastRow, first, last] of CELLS)
    for (let row = firstRow; row <= lastRow; row++)
      for (let cell = first; cell <= last; cell++) if (cell !== 0x7f) bytes.push(row, cell);
  const ascii = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).join('');
  const decoded = new TextDecoder('gbk').decode(new Uint8Array(bytes));
  return `${ascii}…${(decoded.match(/\p{Script=Han}/gu) ?? []).join('')}`;
}
