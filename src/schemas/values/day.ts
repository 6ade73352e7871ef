import { z } from 'zod';
import { isDay } from '../../domain/time/day.ts';

/** The day that is written otherwise (2026年11月1日, 2026/11/1, 2026.11), as it is to be written; null where none is. */
function asDay(value: string): string | null {
  const [, year, month, date] =
    /^(\d{4})\s*[年/.-]\s*(?:(\d{1,2})\s*[月/.-]?\s*(?:(\d{1,2})\s*日?)?)?$/.exec(value) ?? [];
  const day = [year, month, date].flatMap((part) => (part === undefined ? [] : part.padStart(2, '0'))).join('-');
  return isDay(day) ? day : null;
}

/** A day, or as much of one as the text settles: `2026`, `2026-11` or `2026-11-01`, always in quotes. */
export const day = z.string().refine(isDay, {
  error: ({ input }) => {
    const meant = typeof input === 'string' ? asDay(input) : null;
    return meant ? `写 \`'${meant}'\`，加引号。` : '写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。';
  },
});
