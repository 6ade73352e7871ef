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

/** How a claim reads where search finds it: all that a result shows beside the words, their place and their year. */
export interface Result<Data> {
  title: (data: Data) => string;
  /** The list of the site that it stands in, as readers call it. */
  list: string;
  /** What it claims beside its title; empty where nothing. */
  claim: (data: Data) => string;
  /** Where it holds, where that is not where its text does. */
  region?: (data: Data) => string | null;
  /** Whether it only goes with what people ask for. */
  isAside?: (data: Data) => boolean;
}

/** A result of what `schema` holds. */
export const resultOf = <Schema extends z.ZodObject>(_: Schema, result: Result<z.output<Schema>>) => result;

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
  /** Whether search finds it, as itself: how a claim reads then, or that `search/records` makes records of it. */
  found: boolean | Result<never>;
}
