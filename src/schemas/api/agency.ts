import { z } from 'zod';
import { level } from '../texts/agency.ts';
import { at, id, url } from './published.ts';

/** A body that the texts name. */
export const agencyRow = z
  .strictObject({
    id: id('the body'),
    name: z.string().min(1).describe('Its name.'),
    aliases: z.array(z.string()).describe('Other wordings that mean it in every text.'),
    level: level.describe('The level of government; `any` for a kind of body at every level.'),
    region: id('a region').nullable().describe('Where it is: an id in regions.json; null for a kind of body.'),
    mentions: z
      .array(at)
      .describe(
        'The provisions that name it, each once, in order of the corpus; every single place is in mentions.json.',
      ),
    url,
  })
  .describe('A body, or a kind of body, that the texts name.');
export type AgencyRow = z.infer<typeof agencyRow>;
