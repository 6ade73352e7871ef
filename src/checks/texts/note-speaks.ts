import { workSum } from '../../domain/amounts/work-sum.ts';
import type { Check } from '../check.ts';

export const noteSpeaks: Check = {
  name: 'note-speaks',
  must: 'A note says something, or holds a sum that can be done; an arithmetic note does not type its result.',
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
          yield here('says', `The arithmetic note \`${data.id}\` types what its sum says.`, 'Delete `says`.');
        }
        if (!data.sum) {
          yield here('kind', `The arithmetic note \`${data.id}\` has no \`sum\`.`, 'Add the `sum` to be done.');
          continue;
        }
        const worked = workSum(data.sum, claims);
        if (!('why' in worked)) continue;
        yield worked.why === 'unknown'
          ? {
              ...here(
                'sum',
                `There is no amount or figure \`${worked.id}\`.`,
                'Write the id of an amount or a figure.',
              ),
              lacks: [worked.id, 'content/amounts', 'content/figures'],
            }
          : here(
              'sum',
              `The unit of \`${worked.id}\` does not fit the sum.`,
              'Name a claim whose unit the sum asks for.',
            );
      } else if (data.says === undefined) {
        yield here('kind', `The note \`${data.id}\` says nothing.`, 'Add `says`.');
      }
    }
  },
};
