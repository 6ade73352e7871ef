import type { z } from 'zod';
import { checklistKinds } from './checklist-kinds.ts';
import { claimKinds } from './claim-kinds.ts';
import { ledgerKinds } from './ledger-kinds.ts';
import { nameKinds } from './name-kinds.ts';
import { searchKinds } from './search-kinds.ts';
import { siteKinds } from './site-kinds.ts';
import { trainingKinds } from './training-kinds.ts';
import type { Kind } from './kind.ts';

/**
 * Every kind of content there is. Reading, quotations, references, ids, published addresses and privacy
 * go by this table and by the schemas in it: `quote` is held against its provision, `refersTo` must lead
 * to something. Where `api` names a table that `exports/api/tables.ts` has not, or what is `found` has no
 * records in `search/records/records.ts`, the code does not compile.
 */
export const kinds = {
  ...claimKinds,
  ...ledgerKinds,
  ...checklistKinds,
  ...trainingKinds,
  ...searchKinds,
  ...nameKinds,
  ...siteKinds,
};

type Kinds = typeof kinds;

/** The name of a kind, which is also that of its list in the corpus. */
export type KindName = keyof Kinds;

/** The names of the kinds that are kept in one of `forms`. */
export type KindOf<Form extends Kind['kept']['form']> = {
  [K in KindName]: Kinds[K]['kept']['form'] extends Form ? K : never;
}[KindName];

/** What `/api/v1` publishes of the content as it is written. */
export type ApiTable = NonNullable<Kinds[KindName]['api']>;

/** The kinds that search finds by records made for them. */
export type FoundKind = { [K in KindName]: Kinds[K]['found'] extends true ? K : never }[KindName];

/** The kinds of claims that say themselves how they read where search finds them. */
export type FoundClaim = { [K in KindName]: Kinds[K]['found'] extends object ? K : never }[KindName];

/** What the lock file, and so search, calls one of them. */
export type FoundNoun = Kinds[FoundClaim]['noun'];

/** What one entry of a kind holds. */
export type DataOf<K extends KindName> = z.output<Kinds[K]['schema']>;

/** What the lock file calls a thing that has an address of its own. */
export type PublishedNoun = Kinds[KindName]['noun'] | 'provision';

/** Every kind with its name, in the order of the table. */
export const kindList = Object.entries(kinds) as [KindName, Kind][];

/** The files and folders in which a kind is kept. */
export function homesOf({ kept }: Kind): string[] {
  if (kept.form === 'list' || kept.form === 'whole') return [kept.file];
  return kept.form === 'prose' ? [...kept.folders] : [kept.folder];
}
