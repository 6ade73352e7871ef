import { commitment } from '../../schemas/claims/commitment.ts';

/** Fields that an editor may want to type, by the schema that has none of them, with what they follow from. */
const DERIVED = new Map<unknown, Map<string, string>>([
  [
    commitment,
    new Map([
      ['state', '依据'],
      ['grade', '字样'],
      ['class', '答复函印的类别'],
    ]),
  ],
]);

/** What the field `name` follows from, in an entry that `schema` describes; undefined where it follows from nothing. */
export const followsFrom = (schema: unknown, name: string): string | undefined => DERIVED.get(schema)?.get(name);
