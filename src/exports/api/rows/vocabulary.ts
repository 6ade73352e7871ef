import type { Library } from '../../../library/open.ts';
import type { ActorRow, PayeeRow, RegionRow, TopicRow } from '../../../schemas/api/vocabulary.ts';
import { inOrderOfId } from '../in-order.ts';

/** Every place that the other rows name by id. */
export const regions = (library: Library): RegionRow[] =>
  inOrderOfId([...library.regions.values()].map(({ id, name, within }) => ({ id, name, within })));

/** Every subject that the other rows name by id. */
export const topics = (library: Library): TopicRow[] =>
  inOrderOfId([...library.topics.values()].map(({ id, name }) => ({ id, name })));

/** Every post and collective that commitments name by id. */
export const actors = (library: Library): ActorRow[] =>
  inOrderOfId([
    ...[...library.roles.values()].map(({ id, name }) => ({ id, name, kind: 'post' as const, says: null })),
    ...[...library.collectives.values()].map(({ id, name, says }) => ({ id, name, kind: 'collective' as const, says })),
  ]);

/** Every receiver of money that the other rows name by id. */
export const payees = (library: Library): PayeeRow[] =>
  inOrderOfId([...library.payees.values()].map(({ id, name }) => ({ id, name })));
