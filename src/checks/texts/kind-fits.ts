import type { Check } from '../check.ts';

export const kindFits: Check = {
  name: 'kind-fits',
  must: 'A promise stands in a reply, and an obligation in a policy.',
  *find({ commitments, texts }) {
    for (const { at, data, origin } of commitments) {
      const text = texts.find(({ id }) => id === at.split('#')[0]);
      if (!text || text.kind === (data.kind === 'promise' ? 'reply' : 'policy')) continue;
      const fitting = { reply: 'promise', policy: 'obligation', 'duty-list': null }[text.kind];
      yield {
        file: origin.file,
        line: origin.lineOf('kind'),
        wrong: `\`${data.kind}\` does not fit ${text.id}, which is a ${text.kind.replace('-', ' ')}.`,
        mend: fitting ? `Write \`${fitting}\`.` : 'Delete it: a duty list holds duties, no commitments.',
      };
    }
  },
};
