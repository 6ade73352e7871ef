import type { Evidence } from '../../schemas/claims/commitment.ts';

/** What the corpus shows of a commitment. Never whether it was kept: only what is recorded here. */
export type CommitmentState = 'none-found' | 'earlier-only' | 'lead' | 'partly' | 'claimed-done' | 'superseded';

type Weighed = Pick<Evidence, 'shows' | 'strength'>;

/** The state that one piece of evidence speaks for by itself. What is weak shows no more than a lead. */
function spokenFor({ shows, strength }: Weighed): CommitmentState {
  if (shows === 'earlier') return 'earlier-only';
  if (strength === 'weak') return 'lead';
  return ({ done: 'claimed-done', partly: 'partly', superseded: 'superseded' } as const)[shows];
}

/** The pieces that count: what is later than the promise before what is older, and of that the strongest. */
function weightiest(evidence: Weighed[]): Weighed[] {
  const later = evidence.filter(({ shows }) => shows !== 'earlier');
  const strength = (['strong', 'medium', 'weak'] as const).find((one) => later.some((piece) => piece.strength === one));
  return strength ? later.filter((piece) => piece.strength === strength) : evidence;
}

/** From what says least to what says most; a mechanism that ended outweighs what it did before. */
const ORDER: CommitmentState[] = ['none-found', 'earlier-only', 'lead', 'partly', 'claimed-done', 'superseded'];

/**
 * The state of a commitment, from all its evidence: a weaker piece never overrides a stronger one. The order of the
 * evidence and repeats do not matter.
 */
export const stateOf = (evidence: Weighed[]): CommitmentState =>
  ORDER[Math.max(0, ...weightiest(evidence).map((piece) => ORDER.indexOf(spokenFor(piece))))] ?? 'none-found';

/** Every state, in the order in which a reader is offered them. */
export const commitmentStates: readonly CommitmentState[] = ORDER;

/** A shape for each state, so that none is told by colour alone. */
export const shapeOf = (state: CommitmentState): string =>
  ({ 'none-found': '○', 'earlier-only': '◁', lead: '◔', partly: '◐', 'claimed-done': '●', superseded: '⇄' })[state];
