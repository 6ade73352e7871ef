import { commitmentStates } from '../../domain/commitments/commitment-state.ts';
import { firstDay } from '../../domain/time/day.ts';
import type { Change } from '../../schemas/claims/commitment.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { recordedAfter, untoldChange, type Recorded } from '../../library/commitments/recorded.ts';
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
    const wrong = `\`${commitment}\` 已经记过发布。`;
    if (before) return { field: 'kind', wrong, mend: '写变了的是什么：`state`、`quote` 或 `evidence`。' };
    const mend = '补上 `quote`，写它所依据的原话。';
    if (quote === undefined) return { field: 'kind', wrong: '这一条没有写发布时的原话。', mend };
  } else if (!before) {
    const meant = nearest(commitment, [...published.keys()]);
    const mend = meant ? `写 \`${meant}\`。` : '写上面记过发布的承诺的编号。';
    return { field: 'commitment', wrong: `上面没有记过 \`${commitment}\` 的发布。`, mend };
  }
  if ((kind === 'published' || kind === 'state') && !states.includes(to ?? '')) {
    return {
      field: 'to',
      wrong: `\`to\` 是 ${show(to)}，没有这个状态。`,
      mend: `写其中一个：${states.join('、')}。`,
    };
  }
  const was = kind === 'state' ? before?.state : kind === 'quote' ? before?.quote : undefined;
  if (was === undefined || was === from) return null;
  const wrong = `\`from\` 是 ${show(from)}，上面记的是 ${show(was)}。`;
  return { field: 'from', wrong, mend: `写 ${show(was)}。` };
}

export const changesFollow: Check = {
  name: 'changes-follow',
  must: '变更按日期先后，各条从它上面记的接下来：先发布，后变更；`from` 是上面记的；状态是有的状态。',
  *find({ changes }) {
    const published = new Map<string, Recorded>();
    let last = '0000';
    for (const { data, origin } of changes) {
      const { file } = origin;
      if (firstDay(data.day) < firstDay(last)) {
        const wrong = `${data.day} 的变更排在 ${last} 的后面。`;
        const mend = '把这一条放在末尾，写加上它的那一天。';
        yield { file, line: origin.lineOf('day'), wrong, mend };
      } else last = data.day;
      const found = misfit(data, published);
      if (found) {
        const { field, wrong, mend } = found;
        yield { file, line: origin.lineOf(field), wrong, mend, leavesOut: [untoldChange(data.commitment)] };
      }
      const after = recordedAfter(published.get(data.commitment), data);
      if (after) published.set(data.commitment, after);
      else published.delete(data.commitment);
    }
  },
};
