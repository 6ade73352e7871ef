import { commitmentStates, stateOf } from '../../domain/commitment-state.ts';
import { firstDay } from '../../domain/day.ts';
import type { Change } from '../../schemas/commitment.ts';
import type { Corpus } from '../corpus.ts';
import type { Problem } from '../problem.ts';
import { recordedAfter, recordedBy, type Recorded } from '../recorded.ts';
import type { Check } from './check.ts';

type Found = Omit<Problem, 'check'>;

const RECORD = 'Run `npm run record -- --day <today> --reason "<why>"`.';
const states: readonly string[] = commitmentStates;
const show = (words: string | null) => (words === null ? 'nothing' : `\`${words}\``);

/** What is wrong with a change of what is recorded, and the mend; null where it follows on. */
function misfit(change: Change, before: Recorded | undefined): [field: string, wrong: string, mend: string] | null {
  const { kind, commitment, from, to } = change;
  if (kind === 'published' && before) {
    return ['kind', `\`${commitment}\` is published already.`, 'Write what changed: `state`, `quote` or `evidence`.'];
  }
  if (kind !== 'published' && !before) {
    return ['commitment', `\`${commitment}\` is not published at this point.`, 'Write the id of one that is.'];
  }
  if (kind === 'published' && change.quote === undefined) {
    return [
      'kind',
      `The entry does not tell the words of \`${commitment}\`.`,
      'Add `quote` with the words it rests on.',
    ];
  }
  if ((kind === 'published' || kind === 'state') && !states.includes(to ?? '')) {
    return ['to', `\`to\` is ${show(to)}, which is no state.`, `Write one of: ${states.join(', ')}.`];
  }
  const was = kind === 'state' ? before?.state : kind === 'quote' ? before?.quote : undefined;
  if (was === undefined || was === from) return null;
  return ['from', `\`from\` is ${show(from)}, where ${show(was)} was recorded before.`, `Write ${show(was)}.`];
}

/** Entries that do not follow on those above them. */
function* inOrder({ changes }: Corpus): Generator<Found> {
  const recorded = new Map<string, Recorded>();
  let last = '';
  for (const { data, origin } of changes) {
    const here = (field: string) => ({ file: origin.file, line: origin.lineOf(field) });
    if (firstDay(data.day) < last) {
      const mend = 'Put the entry at the end with its day, and leave those above as they were.';
      yield { ...here('day'), wrong: `The day ${data.day} comes after ${last} in the file.`, mend };
    } else last = firstDay(data.day);
    const before = recorded.get(data.commitment);
    const found = misfit(data, before);
    if (found) yield { ...here(found[0]), wrong: found[1], mend: found[2] };
    const after = recordedAfter(before, data);
    if (after) recorded.set(data.commitment, after);
    else recorded.delete(data.commitment);
  }
}

export const changesTold: Check = {
  name: 'changes-told',
  must: 'content/changes.yaml tells, in order of days, the state and the words that every commitment has had.',
  *find(corpus) {
    yield* inOrder(corpus);
    const recorded = recordedBy(corpus.changes.map(({ data }) => data));
    const lacks = ['content/changes.yaml'];
    for (const { data, origin } of corpus.commitments) {
      const here = (field: string) => ({ file: origin.file, line: origin.lineOf(field), mend: RECORD, lacks });
      const told = recorded.get(data.id);
      const state = stateOf(data.evidence);
      if (!told) {
        yield { ...here('id'), wrong: `content/changes.yaml does not tell that \`${data.id}\` is published.` };
        continue;
      }
      if (told.state !== state) {
        const wrong = `The state of \`${data.id}\` is \`${state}\`, where content/changes.yaml tells ${show(told.state)}.`;
        yield { ...here('evidence'), wrong };
      }
      if (told.quote !== data.quote) {
        yield {
          ...here('quote'),
          wrong: `content/changes.yaml tells other words of \`${data.id}\`: \`${told.quote}\`.`,
        };
      }
    }
    const now = new Set(corpus.commitments.map(({ data }) => data.id));
    for (const id of recorded.keys()) {
      const last = corpus.changes.findLast(({ data }) => data.commitment === id);
      if (now.has(id) || !last) continue;
      yield {
        file: last.origin.file,
        line: last.origin.lineOf('commitment'),
        wrong: `The commitment \`${id}\` is published and gone.`,
        mend: `Restore it, or withdraw it: run ${RECORD.slice(4)}`,
        lacks: [id, 'content/commitments'],
      };
    }
  },
};
