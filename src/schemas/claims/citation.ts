import { z } from 'zod';
import { claimBase } from './claim.ts';
import { refersTo } from '../values/refers-to.ts';

/** How a text stands to a work that it names. */
export const relation = z.enum([
  'mentions',
  'answers',
  'implements',
  'forwards',
  'annexes',
  'announces',
  'issues',
  'follows',
]);

/**
 * A provision that names a work. Written only where grammar and titles cannot tell which work is meant
 * (《意见》), or where the relation is more than a mention.
 */
export const citation = z.strictObject({
  ...claimBase,
  work: refersTo('works'),
  relation: relation.default('mentions'),
});
export type Citation = z.infer<typeof citation>;
