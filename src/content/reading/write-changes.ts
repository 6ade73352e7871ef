import { Document, isScalar, Scalar, visit } from 'yaml';
import type { Change } from '../../schemas/claims/commitment.ts';

/** Entries as `content/changes.yaml` holds them, to be put at its end; days are quoted text. */
export function writeChanges(changes: Change[]): string {
  const document = new Document(changes);
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'day' && isScalar(value)) value.type = Scalar.QUOTE_SINGLE;
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true });
}
