/** What ends a command: what is wrong, and on a line of its own the mend. */
export const refusal = (wrong: string, mend: string): Error => new Error(`${wrong}\n  ${mend}`);
