import type { Commitment } from '../schemas/claims/commitment.ts';
import type { Library } from './open.ts';

type Named = Pick<Library, 'agencies' | 'roles' | 'collectives'>;

/** What one who is to act is called: a body, a post or a collective. */
export const actorName = ({ agencies, roles, collectives }: Named, id: string): string =>
  (agencies.get(id) ?? roles.get(id) ?? collectives.get(id))?.name ?? id;

/** Who is to act, in words, also where the text does not say. */
export const sayActors = (library: Named, { by }: Pick<Commitment, 'by'>): string =>
  by.map((id) => actorName(library, id)).join('、') || '原文未载明';
