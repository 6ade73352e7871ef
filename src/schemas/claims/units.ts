/** What all that knows of a unit of amounts goes by. */
interface UnitRow {
  /** What readers see behind the value. */
  says: string;
  /** Whom it is counted by, and how often it is paid; null where by nobody, and once. */
  per: 'person' | null;
  every: 'month' | 'year' | null;
}

/** Every unit of amounts. How texts print a `per` that is new here is asked for by `checks/claims/unit-in-quote.ts`. */
export const units = {
  CNY: { says: '元', per: null, every: null },
  'CNY/person/month': { says: '元/人·月', per: 'person', every: 'month' },
  'CNY/person/year': { says: '元/人·年', per: 'person', every: 'year' },
  percent: { says: '%', per: null, every: null },
} as const satisfies Record<string, UnitRow>;

export type Unit = keyof typeof units;
export type Per = NonNullable<UnitRow['per']>;

/** Their names, in the order of the table. */
export const unitNames = Object.keys(units) as Unit[];

/** The unit that is counted by `per` and paid `every` so often; undefined where there is none. */
export const unitOf = (per: Per, every: UnitRow['every']): Unit | undefined =>
  unitNames.find((name) => units[name].per === per && units[name].every === every);
