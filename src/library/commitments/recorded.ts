import type { Change } from '../../schemas/claims/commitment.ts';

/** What the changes say of a commitment that is published. */
export interface Recorded {
  state: string;
  quote: string;
}

/** What is published after `change`, where `before` was; undefined where nothing is. */
export function recordedAfter(before: Recorded | undefined, { kind, to, quote }: Change): Recorded | undefined {
  switch (kind) {
    case 'published':
      return { state: to ?? '', quote: quote ?? '' };
    case 'state':
      return before && { ...before, state: to ?? '' };
    case 'quote':
      return before && { ...before, quote: to ?? '' };
    case 'evidence':
      return before;
    case 'withdrawn':
      return undefined;
  }
}

/** What a problem leaves out, and another lacks, where an entry does not tell what commitment `id` became. */
export const untoldChange = (id: string): string => `content/changes.yaml ${id}`;

/** What is published of each commitment after all `changes`, by id. */
export function recordedBy(changes: Change[]): Map<string, Recorded> {
  const recorded = new Map<string, Recorded>();
  for (const change of changes) {
    const after = recordedAfter(recorded.get(change.commitment), change);
    if (after) recorded.set(change.commitment, after);
    else recorded.delete(change.commitment);
  }
  return recorded;
}
