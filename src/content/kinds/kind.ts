import type { z } from 'zod';

/** Claims over one text, in a YAML list named after the text; `#2.1` is a place in that text. */
export const claimsIn = (folder: string) => ({ form: 'claims', folder }) as const;
/** One YAML list. Where it is `needed`, a folder without it is not the content of this project. */
export const listIn = (file: string, needed = false) => ({ form: 'list', file, needed }) as const;
/** One YAML file an entry. */
export const fileEachIn = (folder: string) => ({ form: 'file-each', folder }) as const;
/** One YAML file that is one entry. Without it the content is refused, for what `without` says. */
export const wholeIn = (file: string, without: string) => ({ form: 'whole', file, without }) as const;
/** Markdown or MDX with front matter, read by a reader of its own. */
export const proseIn = (...folders: string[]) => ({ form: 'prose', folders }) as const;

/** A kind of thing that the content holds: all that the rooms behind need to know of it. */
export interface Kind {
  /** One of them, as messages and the manual call it. */
  says: string;
  /** One of them, as `content/published.lock` calls it. */
  noun: string;
  kept: ReturnType<typeof claimsIn | typeof listIn | typeof fileEachIn | typeof wholeIn | typeof proseIn>;
  schema: z.ZodObject;
  /**
   * The space of names in which its id is given once; kinds that name the same space share it.
   * Null where it has no id, or may say more than one thing of the same.
   */
  idSpace: string | null;
  /** Its address on the site, by id; null where it has none of its own. */
  path: ((id: string) => string) | null;
  /** The published data that hold it, `/api/v1/<api>.json`; null where none has rows of it. */
  api: string | null;
  /** Whether search finds it, as itself. */
  found: boolean;
}
