import { workSum } from '../../domain/amounts/work-sum.ts';
import type { Check } from '../check.ts';

export const noteSpeaks: Check = {
  name: 'note-speaks',
  must: '注要有 `says`；`arithmetic` 没有 `says`，而有算得出来的 `sum`。',
  *find(corpus) {
    const claims = new Map([...corpus.amounts, ...corpus.figures].map(({ data }) => [data.id, data]));
    for (const { data, origin } of corpus.notes) {
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      if (data.kind === 'arithmetic') {
        if (data.says !== undefined) {
          yield here(
            'says',
            `\`arithmetic\` 的注 \`${data.id}\` 写了 \`says\`，它的话由 \`sum\` 算出。`,
            '删去 `says`。',
          );
        }
        if (!data.sum) {
          yield here('kind', `\`arithmetic\` 的注 \`${data.id}\` 没有写 \`sum\`。`, '补上要算的 `sum`。');
          continue;
        }
        const worked = workSum(data.sum, claims);
        if (!('why' in worked)) continue;
        yield worked.why === 'unknown'
          ? {
              ...here('sum', `没有金额或数字 \`${worked.id}\`。`, '写金额或数字的编号。'),
              lacks: [worked.id, 'content/amounts', 'content/figures', `amount ${worked.id}`, `figure ${worked.id}`],
            }
          : here('sum', `\`${worked.id}\` 的单位不合这个 \`sum\`。`, '写单位相合的金额或数字。');
      } else if (data.says === undefined) {
        yield here('kind', `注 \`${data.id}\` 没有写 \`says\`。`, '补上 `says`。');
      }
    }
  },
};
