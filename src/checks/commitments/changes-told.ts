import { stateOf } from '../../domain/commitments/commitment-state.ts';
import { recordedBy, untoldChange } from '../../library/commitments/recorded.ts';
import type { Check } from '../check.ts';

const RECORD = '运行 `npm run record -- --day 今天 --reason "理由"`。';

export const changesTold: Check = {
  name: 'changes-told',
  must: '每条承诺都记过发布，记的状态和原话与现在相同；没有了的承诺记过撤下。',
  *find(corpus) {
    const recorded = recordedBy(corpus.changes.map(({ data }) => data));
    for (const { data, origin } of corpus.commitments) {
      const here = (field: string, wrong: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend: RECORD,
        lacks: ['content/changes.yaml', untoldChange(data.id)],
      });
      const told = recorded.get(data.id);
      const state = stateOf(data.evidence);
      if (!told) {
        yield here('id', `content/changes.yaml 没有记 \`${data.id}\` 的发布。`);
        continue;
      }
      if (told.state !== state) {
        const wrong = `\`${data.id}\` 的状态是 \`${state}\`，content/changes.yaml 记的是 \`${told.state}\`。`;
        yield here('evidence', wrong);
      }
      if (told.quote !== data.quote) {
        yield here('quote', `content/changes.yaml 记的 \`${data.id}\` 的原话不同：\`${told.quote}\`。`);
      }
    }
    const now = new Set(corpus.commitments.map(({ data }) => data.id));
    for (const id of recorded.keys()) {
      const last = corpus.changes.findLast(({ data }) => data.commitment === id);
      if (now.has(id) || !last) continue;
      yield {
        file: last.origin.file,
        line: last.origin.lineOf('commitment'),
        wrong: `承诺 \`${id}\` 发布过，现在没有了。`,
        mend: `恢复它；确实撤下的，${RECORD}`,
        lacks: [id, 'content/commitments', untoldChange(id)],
      };
    }
  },
};
