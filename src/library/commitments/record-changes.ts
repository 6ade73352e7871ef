import { stateOf } from '../../domain/commitments/commitment-state.ts';
import type { Day } from '../../domain/time/day.ts';
import type { Change } from '../../schemas/claims/commitment.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { recordedBy } from './recorded.ts';

/**
 * The entries that `content/changes.yaml` lacks: commitments that are new or gone, and those whose state
 * or words are others than recorded; in the order of the content, what is gone last.
 *
 * What changed in the evidence without changing the state is for an editor to tell.
 */
export function recordChanges(corpus: Corpus, day: Day, reason: string): Change[] {
  const recorded = recordedBy(corpus.changes.map(({ data }) => data));
  const now = new Set(corpus.commitments.map(({ data }) => data.id));
  const entry = (commitment: string, change: Pick<Change, 'kind' | 'from' | 'to' | 'quote'>): Change => {
    const { kind, from, to, quote } = change;
    return { day, commitment, kind, from, to, ...(quote === undefined ? {} : { quote }), reason };
  };
  const changed = corpus.commitments.flatMap(({ data: { id, quote, evidence } }): Change[] => {
    const state = stateOf(evidence);
    const before = recorded.get(id);
    if (!before) return [entry(id, { kind: 'published', from: null, to: state, quote })];
    return [
      ...(before.state === state ? [] : [entry(id, { kind: 'state', from: before.state, to: state })]),
      ...(before.quote === quote ? [] : [entry(id, { kind: 'quote', from: before.quote, to: quote })]),
    ];
  });
  const gone = [...recorded].filter(([id]) => !now.has(id));
  return [...changed, ...gone.map(([id, { state }]) => entry(id, { kind: 'withdrawn', from: state, to: null }))];
}
