import type { Check } from '../../src/checks/check.ts';
import { unlinked } from '../options/told-fields.ts';

/** What a new check's row tells to do, until an editor's words for it are written. */
export const AS_TOLD = '照它说的改';

/**
 * The manual with what each check asks in the check's own words: a row that says otherwise is written anew but for how
 * to mend, and one that is missing stands behind that of the check before it.
 *
 * @throws Error where the first check has no row to go by
 */
export function withChecks(manual: string, checks: Pick<Check, 'name' | 'must'>[]): string {
  const lines = manual.split('\n');
  const rowOf = (name: string) => lines.findIndex((line) => line.startsWith(`| \`[${name}]\` | `));
  let before = -1;
  for (const { name, must } of checks) {
    const at = rowOf(name);
    if (at < 0 && before < 0) throw new Error(`The manual has no row of [${name}].`);
    const [, asks = '', mend = AS_TOLD] = (lines[at] ?? '').split(' | ').map((cell) => cell.replace(/ \|$/, ''));
    const row = `| \`[${name}]\` | ${must.replace(/。$/, '')} | ${mend} |`;
    if (at < 0) lines.splice(before + 1, 0, row);
    else if (`${unlinked(asks)}。` !== must) lines[at] = row;
    before = rowOf(name);
  }
  return lines.join('\n');
}
