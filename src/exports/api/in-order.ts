/** `rows` in order of what `key` makes of them, by code unit: the same order on every machine. */
export const inOrder = <Row>(rows: Row[], key: (row: Row) => string): Row[] =>
  rows
    .map((row) => ({ row, key: key(row) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row);

/** `rows` in order of id. */
export const inOrderOfId = <Row extends { id: string }>(rows: Row[]): Row[] => inOrder(rows, ({ id }) => id);

/** `rows` in order of provision, then of place in it; a longer stretch before the one it holds. */
export const inOrderOfPlace = <Row extends { at: string; start: number; end: number }>(rows: Row[]): Row[] =>
  [...rows].sort((a, b) => (a.at === b.at ? a.start - b.start || b.end - a.end : a.at < b.at ? -1 : 1));
