import type { z } from 'zod';
import type { Library } from '../../library/open.ts';

/** What the site publishes as `/api/v1/<name>.json`. */
export interface Table {
  /** What the file holds, for readers. */
  title: string;
  row: z.ZodObject;
  rows: (library: Library) => object[];
}
