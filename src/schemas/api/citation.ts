import { z } from 'zod';
import { relation } from '../claims/citation.ts';
import { id, placed, url } from './published.ts';

/** A place that names a work. */
export const citationRow = z
  .strictObject({
    ...placed,
    work: id('a work').describe('The work named: an id in works.json.'),
    relation: relation.describe('How the text stands to the work.'),
    held: z.boolean().describe('Whether the corpus holds the text of the work.'),
    url,
  })
  .describe('A place in a text that names a work.');
export type CitationRow = z.infer<typeof citationRow>;
