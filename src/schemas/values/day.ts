import { z } from 'zod';
import { isDay } from '../../domain/time/day.ts';

/** A day, or as much of one as the text settles: `2026`, `2026-11` or `2026-11-01`, always in quotes. */
export const day = z.string().refine(isDay, {
  error: '写有的日期，加引号，如 `2026`、`2026-11` 或 `2026-11-01`。',
});
