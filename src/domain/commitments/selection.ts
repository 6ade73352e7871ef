import { formerTimes } from './standing.ts';

/** What is chosen from the ledger, as its address says it after `#`. */
export interface Selection {
  /** The values asked for, by way; of one way any, of several ways all. */
  chosen: Map<string, string[]>;
  sort: string | null;
  /** Parts of the address that mean nothing here, as they stand in it. */
  unknown: string[];
}

/** The orders that may be asked for, beside that of the page. */
export const ledgerOrders = ['due', 'new'] as const;

/**
 * What an address asks for. Nothing in it is believed: what the ledger does not have is handed back as unknown.
 *
 * @param words what stands behind `#`, or behind `?` in an address of before
 * @param known the values of each way
 */
export function readSelection(words: string, known: ReadonlyMap<string, ReadonlySet<string>>): Selection {
  const selection: Selection = { chosen: new Map(), sort: null, unknown: [] };
  for (const [way, written] of new URLSearchParams(words)) {
    // An empty field of a form asks for nothing; nor does a lone sign.
    if (written === '' && (known.has(way) || way === 'sort' || way === '')) continue;
    const value = (way === 'time' && formerTimes[written]) || written;
    const values = selection.chosen.get(way) ?? [];
    if (way === 'sort' && (ledgerOrders as readonly string[]).includes(value)) selection.sort = value;
    else if (!known.get(way)?.has(value)) selection.unknown.push(written === '' ? way : `${way}=${written}`);
    else if (!values.includes(value)) selection.chosen.set(way, [...values, value]);
  }
  return selection;
}

/** The address of a selection, without the sign before it; empty where nothing is chosen. */
export function writeSelection({ chosen, sort }: Pick<Selection, 'chosen' | 'sort'>): string {
  const parts = [...chosen].flatMap(([way, values]) => values.map((value) => [way, value]));
  return new URLSearchParams([...parts, ...(sort === null ? [] : [['sort', sort]])]).toString();
}

/** The selection with `value` alone of its way, or without that way where it stood alone before. */
export function toggled({ chosen, sort }: Selection, way: string, value: string): Pick<Selection, 'chosen' | 'sort'> {
  const next = new Map(chosen);
  const now = chosen.get(way);
  if (now?.length === 1 && now[0] === value) next.delete(way);
  else next.set(way, [value]);
  return { chosen: next, sort };
}

/** Whether a commitment with these values is of the selection. */
export const isChosen = (
  { chosen }: Pick<Selection, 'chosen'>,
  valuesOf: (way: string) => readonly string[],
): boolean => [...chosen].every(([way, values]) => values.some((value) => valuesOf(way).includes(value)));

/** How much of a damaged address is repeated to the reader. */
const SHOWN = 30;

/** By what the rows are narrowed, each value with its way; empty where nothing is chosen. */
export const sayConditions = (values: readonly { way: string; name: string }[]): string =>
  values.length ? `条件：${values.map(({ way, name }) => `${way}“${name}”`).join('、')}。` : '';

/** What is said of a selection: how many it has of how many, that nothing fits, and what could not be read. */
export function saySelection(shown: number, of: number, unknown: readonly string[], unit = '项'): string {
  const signs = [...unknown.join('&')];
  const damaged = signs.slice(0, SHOWN).join('') + (signs.length > SHOWN ? '…' : '');
  return [
    ...(unknown.length ? [`网址里的“${damaged}”认不出，没有照它筛选。`] : []),
    shown === 0
      ? `${of} ${unit}里没有符合的。去掉一个条件再看。`
      : shown === of
        ? `全部 ${of} ${unit}。`
        : `选出 ${shown} ${unit}，共 ${of} ${unit}。`,
  ].join('');
}
