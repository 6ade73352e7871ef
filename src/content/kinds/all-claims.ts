import { at as atSchema, quote as quoteSchema } from '../../schemas/claims/claim.ts';
import { allEntries, asAnyEntry, type AnyEntry } from './entries-of.ts';
import type { Corpus } from './corpus.ts';
import { provisionsInBodies, quotationsInBodies } from './prose-bodies.ts';
import type { KindName } from './kinds.ts';
import type { Entry } from '../reading/read-entries.ts';
import { leavesOf, type Leaf } from './leaves-of.ts';
import type { NamedProvision, Quotation } from './quotation.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** Where the words stand that front matter quotes without naming a place: the class of a reply is read in its mark. */
const CLASS_MARK = '#class-mark';

/** The place that the words of a leaf are said to stand in; undefined where nothing around it names one. */
function placeAround({ holders }: Leaf, { kind, text }: AnyEntry): string | undefined {
  const holder = holders.find(({ data }) => typeof data['at'] === 'string');
  const place = holder ? (holder.data['at'] as string) : kind.kept.form === 'prose' ? CLASS_MARK : undefined;
  return place && wholeAt(place, text);
}

/** The words of a leaf that is a quote. What quotes without a place is told by the check of its kind. */
function quotationAt(leaf: Leaf, entry: AnyEntry): Quotation[] {
  const { value, schema, path, holders } = leaf;
  const at = placeAround(leaf, entry);
  if (schema !== quoteSchema || at === undefined) return [];
  // `nth` settles the words that stand beside it under `quote`, not others of the same object.
  const holder = path[path.length - 1] === 'quote' ? holders[0] : undefined;
  return [
    {
      at,
      quote: value as string,
      nth: holder?.data['nth'] as number | undefined,
      takesNth: holder !== undefined && 'nth' in holder.schema.shape,
      file: entry.origin.file,
      line: entry.origin.lineOf(...path),
    },
  ];
}

/** The quotations of one entry of a kind; not those in a module's body. */
export const quotationsIn = (name: KindName, entry: Entry<object>): Quotation[] => {
  const whole = asAnyEntry(name, entry);
  return leavesOf(whole).flatMap((leaf) => quotationAt(leaf, whole));
};

/** Every quotation in the content: whatever a schema calls a `quote`, and those in bodies of prose. */
export const allQuotations = (corpus: Corpus): Quotation[] => [
  ...allEntries(corpus).flatMap((entry) => leavesOf(entry).flatMap((leaf) => quotationAt(leaf, entry))),
  ...quotationsInBodies(corpus),
];

/** The provision that a leaf names, or is said to stand in where nothing around it names one. */
function provisionAt(leaf: Leaf, entry: AnyEntry): NamedProvision[] {
  const { value, schema, path, holders } = leaf;
  const { file, lineOf } = entry.origin;
  if (schema === atSchema) return [{ at: wholeAt(value as string, entry.text), file, line: lineOf(...path) }];
  return holders.some(({ data }) => 'at' in data) ? [] : quotationAt(leaf, entry);
}

/** Every provision that the content names: whatever a schema calls an `at`, and what bodies of prose show. */
export const allProvisionsNamed = (corpus: Corpus): NamedProvision[] => [
  ...allEntries(corpus).flatMap((entry) => leavesOf(entry).flatMap((leaf) => provisionAt(leaf, entry))),
  ...provisionsInBodies(corpus),
];
