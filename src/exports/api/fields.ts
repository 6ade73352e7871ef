import { z } from 'zod';
import { identifier } from '../../schemas/values/identifier.ts';

/** An id of a row in a file of `/api/v1/`; published ids never change. */
export const id = (of: string) => identifier.describe(`Id of ${of}.`);

/** The place of a provision: `<text-id>#<provision-id>`. */
export const at = z
  .string()
  .regex(/^[a-z0-9-]+#[a-z0-9.-]+$/)
  .describe('The provision, as `<text-id>#<provision-id>`: an `id` in provisions.json.');

/** Words of a provision, never shortened and never mended. */
export const quote = z.string().min(1).describe('Words of that provision, verbatim.');

/** A day, or as much of one as is settled. */
export const day = (of: string) =>
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .describe(`${of}: \`2026\`, \`2026-11\` or \`2026-11-01\`, as far as it is settled.`);

/** Where a row can be read on the site. */
export const url = z
  .string()
  .regex(/^\/[a-z0-9/-]+\/(#[a-z0-9.-]+)?$/)
  .describe('Site-relative address, from the root of the site, without the base path that a copy may be served under.');

/** The words a claim rests on, and the stretch of the provision they fill. */
export const placed = {
  at,
  quote,
  start: z.int().nonnegative().describe('Where the quote starts in the text of the provision, in UTF-16 code units.'),
  end: z.int().positive().describe('Where the quote ends there (exclusive), in UTF-16 code units.'),
};

/** A printed number: its value, and the word that makes it approximate. */
export const counted = {
  value: z.number().nonnegative().describe('In whole units, never in 万.'),
  approximate: z.boolean().describe('Whether the text makes the value approximate.'),
  qualifier: z
    .string()
    .nullable()
    .describe('The printed word that does so (约, 余, 近 …); null where none is printed.'),
};
