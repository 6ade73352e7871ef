import type { z } from 'zod';
import { entriesOf } from '../../content/kinds/entries-of.ts';
import { kindList, kinds, type KindName } from '../../content/kinds/kinds.ts';
import type { Library } from '../../library/open.ts';
import { renderBody } from '../../markdown/render-text.ts';
import { textKindNames, textKinds, type TextKind } from '../../schemas/texts/text-kinds.ts';
import { renderingOf } from '../documents/rendering.ts';

type Kinds = typeof kinds;
type InFolder<F> = F extends `content/${infer Name}` ? Name : never;
/** The kinds whose entries have addresses of their own. */
type Addressed = { [K in KindName]: Kinds[K]['path'] extends null ? never : K }[KindName];

/** The collection of each kind of text: it is called as its folder. */
export type TextCollection = InFolder<(typeof textKinds)[TextKind]['folder']>;

/** An entry of a collection, and its body as HTML where it has one. */
export interface Item {
  id: string;
  data: Record<string, unknown>;
  html?: string;
}

/** What a collection is loaded from: a schema, and the entries of the library under a base address. */
export interface Source<S extends z.ZodObject = z.ZodObject> {
  schema: S;
  items: (library: Library, base: string) => Iterable<Item>;
}

/** Every collection, by its name. */
export type Collected = { [K in Exclude<Addressed, 'texts'>]: Source<Kinds[K]['schema']> } & Record<
  TextCollection,
  Source<Kinds['texts']['schema']>
>;

export const collectionOf = (kind: TextKind): TextCollection =>
  textKinds[kind].folder.replace('content/', '') as TextCollection;

/** The texts of a kind, each with its body rendered: words as printed, links and notes woven in. */
function* textItems(library: Library, kind: TextKind, base: string): Generator<Item> {
  for (const { id, kind: own, data, provisions } of library.texts) {
    if (own === kind) yield { id, data: { ...data }, html: renderBody(provisions, renderingOf(library, id, base)) };
  }
}

const itemsOf = ({ corpus }: Library, name: KindName): Item[] =>
  entriesOf(corpus, name).map(({ data }) => ({ id: (data as { id: string }).id, data: { ...data } }));

/** What each collection is made of: every kind that has addresses, by the table of kinds, and each kind of text. */
export const collected = Object.fromEntries([
  ...kindList.flatMap(([name, { schema, path }]): [string, Source][] =>
    name === 'texts' || path === null ? [] : [[name, { schema, items: (library) => itemsOf(library, name) }]],
  ),
  ...textKindNames.map((kind): [string, Source] => [
    collectionOf(kind),
    { schema: kinds.texts.schema, items: (library, base) => textItems(library, kind, base) },
  ]),
]) as Collected;
