import { z } from 'zod';
import { id } from './published.ts';

const name = z.string().min(1).describe('Its name in Chinese.');

/** A place. */
export const regionRow = z
  .strictObject({
    id: id('the place'),
    name,
    within: id('a place').nullable().describe('The place it lies in: an id here; null for the outermost.'),
  })
  .describe('A place that texts, bodies and numbers belong to.');
export type RegionRow = z.infer<typeof regionRow>;

/** A subject. */
export const topicRow = z
  .strictObject({ id: id('the topic'), name })
  .describe('A subject that texts are sorted under.');
export type TopicRow = z.infer<typeof topicRow>;

/** Who is told to act without being a body. */
export const actorRow = z
  .strictObject({
    id: id('the actor'),
    name,
    kind: z
      .enum(['collective', 'post'])
      .describe('`collective`: bodies as printed together (各地); `post`: who holds a post.'),
    says: z.string().min(1).nullable().describe('What the name leaves open, in Chinese, in the words of the site.'),
  })
  .describe('A collective as printed, or a post, whom a text tells to act.');
export type ActorRow = z.infer<typeof actorRow>;

/** A receiver of money. */
export const payeeRow = z.strictObject({ id: id('the payee'), name }).describe('Who or what receives money.');
export type PayeeRow = z.infer<typeof payeeRow>;
