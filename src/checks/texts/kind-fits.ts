import { commitsTo, textKindNames } from '../../schemas/texts/text-kinds.ts';
import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** The kinds of text that commit to `what`, as readers call them. */
const homesOf = (what: ReturnType<typeof commitsTo>): string =>
  textKindNames
    .filter((kind) => commitsTo(kind) === what)
    .map(sayTextKind)
    .join('、');

export const kindFits: Check = {
  name: 'kind-fits',
  must: `\`promise\` 在${homesOf('promise')}里，\`obligation\` 在${homesOf('obligation')}里。`,
  *find({ commitments, texts }) {
    for (const { at, data, origin } of commitments) {
      const text = textAt({ texts }, at);
      if (!text || commitsTo(text.kind) === data.kind) continue;
      const fitting = commitsTo(text.kind);
      yield {
        file: origin.file,
        line: origin.lineOf('kind'),
        wrong: `${text.id} 是${sayTextKind(text.kind)}，里面没有 \`${data.kind}\`。`,
        mend: fitting ? `写 \`${fitting}\`。` : `删去它：${sayTextKind(text.kind)}里没有承诺。`,
      };
    }
  },
};
