import { stateOf } from '../../domain/commitments/commitment-state.ts';
import { recordedBy, toldOf } from '../../library/records/recorded.ts';
import type { Check } from '../check.ts';

const RECORD = 'un `npm run record -- --day <today> --reason "<why>"`.';

export const changesTold: Check = {
  name: 'changes-told',
  must: 'content/changes.yaml tells the state and the words that every commitment has now, and of none that is gone.',
  *find(corpus) {
    const recorded = recordedBy(corpus.changes.map(({ data }) => data));
    for (const { data, origin } of corpus.commitments) {
      const here = (field: string, wrong: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend: `R${RECORD}`,
        lacks: ['content/changes.yaml', toldOf(data.id)],
      });
      const told = recorded.get(data.id);
      const state = stateOf(data.evidence);
      if (!told) {
        yield here('id', `content/changes.yaml does not tell that \`${data.id}\` is published.`);
        continue;
      }
      if (told.state !== state) {
        const wrong = `The state of \`${data.id}\` is \`${state}\`, where content/changes.yaml tells \`${told.state}\`.`;
        yield here('evidence', wrong);
      }
      if (told.quote !== data.quote) {
        yield here('quote', `content/changes.yaml tells other words of \`${data.id}\`: \`${told.quote}\`.`);
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
        mend: `Restore it, or withdraw it: r${RECORD}`,
        lacks: [id, 'content/commitments', toldOf(id)],
      };
    }
  },
};
