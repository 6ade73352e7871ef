import type { Commitment } from '../../../schemas/claims/commitment.ts';

type Told = Pick<Commitment, 'kind' | 'by' | 'actor' | 'actorFrom'>;

/** On what it rests that those in `by` are to act, in words; empty where the text names nobody. */
export function sayActorGround({ kind, by, actor, actorFrom }: Told): string {
  if (by.length === 0) return '';
  if (actor === null) return `此句没有写由谁办，按${kind === 'promise' ? '答复的机关' : '主送的机关'}收录`;
  return actorFrom ? `此句没有写由谁办，承前面的“${actorFrom.quote}”` : `原文作“${actor}”`;
}
