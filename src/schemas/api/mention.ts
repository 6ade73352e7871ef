import { z } from 'zod';
import { id, placed, url } from './published.ts';

/** A place that names a body. */
export const mentionRow = z
  .strictObject({
    ...placed,
    agency: id('an agency').describe('The body named: an id in agencies.json.'),
    url,
  })
  .describe('A place in a text that names a body.');
export type MentionRow = z.infer<typeof mentionRow>;
