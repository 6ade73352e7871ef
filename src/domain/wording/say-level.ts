import type { Agency } from '../../schemas/texts/agency.ts';

/** The level of government of a body, in words. */
export const sayLevel = (level: Agency['level']): string =>
  ({
    national: '国家',
    province: '省级',
    city: '市级',
    county: '县级',
    township: '乡镇（街道）',
    village: '村（居）',
    any: '各级同类',
  })[level];
