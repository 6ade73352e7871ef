import { z } from 'zod';
import { at, quote } from '../claims/claim.ts';
import { refersTo } from '../values/refers-to.ts';

/** What pages say that belongs to no single thing of the content. */
export const site = z.strictObject({
  /** What a reader may type, to be tried at a tap on the search page. */
  examples: z.array(z.string().min(1)).min(1),
  /** The article by which official texts are free to print. */
  copyright: z.strictObject({ work: refersTo('works'), article: z.string().min(1) }),
  /** How often a child's benefits should be looked up again, as far as a text says it; in our words, and in its own. */
  /** How to write to the publisher of this copy: null until one fills it in. */
  contact: z
    .strictObject({
      mail: z.string().min(1).nullable(),
      telephone: z.string().min(1).nullable(),
      address: z.string().min(1).nullable(),
    })
    .default({ mail: null, telephone: null, address: null }),
  recheck: z.strictObject({ says: z.string().min(1), at, quote }),
});
