import { outOfOrder } from '../../domain/numbering/out-of-order.ts';
import { textOf } from '../../domain/addresses/at.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const numbering: Check = {
  name: 'numbering',
  must: '同一组序号从一开始，逐一递增；原文不是这样印的，有 `kind: numbering` 的注说明。',
  *find(corpus) {
    const noted = new Set(corpus.notes.filter(({ data }) => data.kind === 'numbering').map(({ at }) => at));
    for (const { provisions, origin } of corpus.texts) {
      for (const { provision, counted, expected } of outOfOrder(provisions)) {
        const { at, id, line, words } = provision;
        if (noted.has(at)) continue;
        yield {
          file: origin.file,
          line,
          wrong: `\`${words.slice(0, 12)}\` 的序号是 ${counted}，应当是 ${expected}。`,
          mend: `核对源文件：抄错的改正；源文件就是这样印的，在 \`#${id}\` 写一条 \`kind: numbering\` 的注。`,
          lacks: restsOn(textOf(at)),
        };
      }
    }
  },
};
