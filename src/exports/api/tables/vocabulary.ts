import { z } from 'zod';
import { id } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { inOrderOfId } from '../in-order.ts';
import type { Table } from '../table.ts';

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

/** Every place that the other rows name by id. */
const regionsOf = (library: Library): RegionRow[] =>
  inOrderOfId([...library.regions.values()].map(({ id, name, within }) => ({ id, name, within })));

/** Every subject that the other rows name by id. */
const topicsOf = (library: Library): TopicRow[] =>
  inOrderOfId([...library.topics.values()].map(({ id, name }) => ({ id, name })));

/** Every post and collective that commitments name by id. */
const actorsOf = (library: Library): ActorRow[] =>
  inOrderOfId([
    ...[...library.roles.values()].map(({ id, name }) => ({ id, name, kind: 'post' as const, says: null })),
    ...[...library.collectives.values()].map(({ id, name, says }) => ({ id, name, kind: 'collective' as const, says })),
  ]);

/** Every receiver of money that the other rows name by id. */
const payeesOf = (library: Library): PayeeRow[] =>
  inOrderOfId([...library.payees.values()].map(({ id, name }) => ({ id, name })));

export const actors = { title: '岗位与合称', row: actorRow, rows: actorsOf } satisfies Table;
export const regions = { title: '地区', row: regionRow, rows: regionsOf } satisfies Table;
export const topics = { title: '主题', row: topicRow, rows: topicsOf } satisfies Table;
export const payees = { title: '发放对象', row: payeeRow, rows: payeesOf } satisfies Table;
