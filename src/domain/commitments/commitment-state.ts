import type { Evidence } from '../../schemas/claims/commitment.ts';

/** What the corpus shows of a commitment. Never whether it was kept: only what is recorded here. */
export type CommitmentState = 'none-found' | 'earlier-only' | 'partly' | 'claimed-done' | 'superseded';

type Weighed = Pick<Evidence, 'shows' | 'strength'>;

/** The state that one piece of evidence speaks for by itself. A weak report of completion shows a part. */
function spokenFor({ shows, strength }: Weighed): CommitmentState {
  if (shows === 'done') return strength === 'weak' ? 'partly' : 'claimed-done';
  return ({ partly: 'partly', superseded: 'superseded', earlier: 'earlier-only' } as const)[shows];
}

/** From what says least to what says most; a mechanism that ended outweighs what it did before. */
const ORDER: CommitmentState[] = ['none-found', 'earlier-only', 'partly', 'claimed-done', 'superseded'];

/** The state of a commitment, from all its evidence. The order of the evidence and repeats do not matter. */
export const stateOf = (evidence: Weighed[]): CommitmentState =>
  ORDER[Math.max(0, ...evidence.map((piece) => ORDER.indexOf(spokenFor(piece))))] ?? 'none-found';

/** Every state, in the order in which a reader is offered them. */
export const commitmentStates: readonly CommitmentState[] = ORDER;

/** A state in words that accuse nobody. */
export const sayState = (state: CommitmentState): string =>
  ({
    'none-found': '未见后续记录',
    'earlier-only': '仅见更早依据',
    partly: '部分见效',
    'claimed-done': '答复称已完成',
    superseded: '机制已变更',
  })[state];

/** A shape for each state, so that none is told by colour alone. */
export const shapeOf = (state: CommitmentState): string =>
  ({ 'none-found': '○', 'earlier-only': '◁', partly: '◐', 'claimed-done': '●', superseded: '⇄' })[state];
