import type { Amount } from '../../schemas/claims/amount.ts';
import { units } from '../../schemas/claims/units.ts';

/** Words that stand behind the digits they make approximate: 70余万元, 90余名. */
const BEHIND = new Set(['余', '多', '来']);
/** Words that stand behind the unit: 40名左右. */
const BEHIND_UNIT = new Set(['左右', '上下', '以上', '以下', '以内']);

/** A value with the printed word that makes it approximate, where print would put it. */
export function sayValue(value: number, approximate: string | undefined, unit: string): string {
  const inWan = unit.startsWith('元') && value >= 10_000;
  const digits = String(inWan ? Math.round(value * 100) / 1_000_000 : value);
  const scale = inWan ? '万' : '';
  if (approximate === undefined) return digits + scale + unit;
  if (BEHIND_UNIT.has(approximate)) return digits + scale + unit + approximate;
  return BEHIND.has(approximate) ? digits + approximate + scale + unit : approximate + digits + scale + unit;
}

/** An amount as a reader sees it: `1500元/人·月`, `约5000万元`, `35%`. */
export const sayAmount = ({ value, unit, approximate }: Pick<Amount, 'value' | 'unit' | 'approximate'>): string =>
  sayValue(value, approximate, units[unit].says);

/** What an amount is for, in the trade's words. */
export const sayPurpose = (purpose: Amount['purpose']): string =>
  ({ standard: '标准', increase: '增幅', total: '总额', share: '分担比例', 'in-kind': '物资折价' })[purpose];
