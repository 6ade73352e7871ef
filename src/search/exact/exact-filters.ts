import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Library } from '../../library/open.ts';
import type { TextKind } from '../../schemas/texts/text-kinds.ts';
import type { Filter } from '../records/filters.ts';
import { exactRecords, type ExactFilters } from './exact-records.ts';

/** By what the exact search can be narrowed: what some provision has, in words; years newest first. */
export function exactFilters(library: Library): Filter[] {
  const records = exactRecords(library);
  const options = (name: keyof ExactFilters, says: (value: string) => string) =>
    [...new Set(records.flatMap(({ filters }) => filters[name]))].map((value) => [value, says(value)] as const);
  return [
    { name: 'kind', label: '种类', options: options('kind', (kind) => sayTextKind(kind as TextKind)) },
    { name: 'region', label: '地区', options: options('region', (id) => library.regions.get(id)?.name ?? id) },
    {
      name: 'year',
      label: '文件年份',
      options: options('year', (year) => `${year}年`).sort(([a], [b]) => (a < b ? 1 : -1)),
    },
    { name: 'issuer', label: '发文机关', options: options('issuer', (id) => library.agencies.get(id)?.name ?? id) },
  ];
}
