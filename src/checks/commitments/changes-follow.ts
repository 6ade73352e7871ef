import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { firstDay } from '../../domain/time/day.ts';
import type { Change } from '../../schemas/claims/commitment.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { recordedAfter, toldOf, type Recorded } from '../../library/records/recorded.ts';
import type { Check } from '../check.ts';

interface Misfit {
  field: keyof Change;
  wrong: string;
  mend: string;
}

const states: readonly string[] = commitmentStates;
const show = (words: string | null) => (words === null ? 'null' : `\`${words}\``);

/** Why an entry does not follow on what is published before it; null where it does. */
function misfit(change: Change, published: ReadonlyMap<string, Recorded>): Misfit | null {
  const { kind, commitment, from, to, quote } = change;
  const before = published.get(commitment);
  if (kind === 'published') {
    const wrong = `\`${commitment}\` is published already.`;
    if (before) return { field: 'kind', wrong, mend: 'Write what changed: `state`, `quote` or `evidence`.' };
    const mend = 'Add `quote` with the words it rests on.';
    if (quote === undefined) return { field: 'kind', wrong: 'The entry does not tell the published words.', mend };
  } else if (!before) {
    const meant = nearest(commitment, [...published.keys()]);
    const mend = meant ? `Write \`${meant}\`.` : 'Write the id of a commitment that an entry above publishes.';
    return { field: 'commitment', wrong: `No entry above publishes \`${commitment}\`.`, mend };
  }
  if ((kind === 'published' || kind === 'state') && !states.includes(to ?? '')) {
    return {
      field: 'to',
      wrong: `\`to\` is ${show(to)}, which is no state.`,
      mend: `Write one of: ${states.join(', ')}.`,
    };
  }
  const was = kind === 'state' ? before?.state : kind === 'quote' ? before?.quote : undefined;
  if (was === undefined || was === from) return null;
  const wrong = `\`from\` is ${show(from)}, where the entries above tell ${show(was)}.`;
  return { field: 'from', wrong, mend: `Write ${show(was)}.` };
}

export const changesFollow: Check = {
  name: 'changes-follow',
  must: 'Changes stand in order of days, and each starts from what those above it tell.',
  *find({ changes }) {
    const published = new Map<string, Recorded>();
    let last = '0000';
    for (const { data, origin } of changes) {
      const { file } = origin;
      if (firstDay(data.day) < firstDay(last)) {
        const wrong = `The day ${data.day} stands behind ${last}.`;
        const mend = 'Put the entry at the end, with the day on which it is added.';
        yield { file, line: origin.lineOf('day'), wrong, mend };
      } else last = data.day;
      const found = misfit(data, published);
      if (found) {
        const { field, wrong, mend } = found;
        yield { file, line: origin.lineOf(field), wrong, mend, leavesOut: [toldOf(data.commitment)] };
      }
      const after = recordedAfter(published.get(data.commitment), data);
      if (after) published.set(data.commitment, after);
      else published.delete(data.commitment);
    }
  },
};
