import { commitsTo, textKindNames, type TextKind } from '../../schemas/texts/text-kinds.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** The kinds of text that commit to `what`, as readers call them. */
const homesOf = (what: ReturnType<typeof commitsTo>): string =>
  textKindNames
    .filter((kind) => commitsTo(kind) === what)
    .map(sayTextKind)
    .join('、');

function mendFor(kind: TextKind): string {
  const fitting = commitsTo(kind);
  if (fitting === 'norm') return `删去它：${sayTextKind(kind)}的义务由程序从条文里逐句读出。`;
  return fitting ? `写 \`${fitting}\`。` : `删去它：${sayTextKind(kind)}里没有承诺。`;
}

export const kindFits: Check = {
  name: 'kind-fits',
  must: `\`promise\` 在${homesOf('promise')}里，\`obligation\` 在${homesOf('obligation')}里。`,
  *find({ commitments, texts }) {
    for (const { at, data, origin } of commitments) {
      const text = textAt({ texts }, at);
      if (!text || commitsTo(text.kind) === data.kind) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('kind'),
        wrong: `${text.id} 是${sayTextKind(text.kind)}，里面没有 \`${data.kind}\`。`,
        mend: mendFor(text.kind),
      };
    }
  },
};
