import type { Library } from '../../library/open.ts';
import { recordKinds, sayRecordKind, type SearchRecord } from './record.ts';

/** A field by which results are narrowed, with the values that records have. */
export interface Filter {
  name: string;
  label: string;
  options: (readonly [value: string, says: string])[];
}

/** By what the results of a search can be narrowed: kind, place, year and post. */
export function filtersOf({ regions, roles }: Library, records: SearchRecord[]): Filter[] {
  const used = new Set(records.flatMap((record) => record.regions));
  const years = [...new Set(records.flatMap(({ year }) => year || []))].sort().reverse();
  return [
    { name: 'kind', label: '种类', options: recordKinds.map((kind) => [kind, sayRecordKind(kind)]) },
    {
      name: 'region',
      label: '地区',
      options: [...regions.values()].flatMap(({ id, name }) => (used.has(id) ? [[id, name] as const] : [])),
    },
    { name: 'year', label: '文件年份', options: years.map((year) => [year, `${year}年`]) },
    { name: 'role', label: '岗位', options: [...roles.values()].map(({ id, name }) => [id, name]) },
  ];
}
