import { overlaps } from '../../domain/texts/place-quote.ts';
import { accountableSentences } from '../../library/words/accountable-sentences.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';

export const sentencesCovered: Check = {
  name: 'sentences-covered',
  must: 'Every sentence of a policy or a 下一步 part, and every one with a hard marker, is a commitment or has a reason why not.',
  *find(corpus) {
    const quoted = [
      ...corpus.commitments.flatMap(({ at, data }) => [{ at, data }, ...(data.due ? [{ at, data: data.due }] : [])]),
      ...corpus.uncommitted,
    ].map(({ at, data }) => ({ at, span: placeWords(corpus, at, data) }));
    // Which sentences such a quote was to account for is known only when it stands.
    const unsettled = new Set(quoted.filter(({ span }) => !span).map(({ at }) => at.split('#')[0]));
    for (const sentence of accountableSentences(corpus)) {
      const { provision, text, words, marker } = sentence;
      if (unsettled.has(text.id)) continue;
      if (quoted.some(({ at, span }) => at === provision.at && span && overlaps(span, sentence))) continue;
      const homes = ['commitments', 'uncommitted'].map((kind) => `content/${kind}/${text.id}.yaml`);
      yield {
        file: text.origin.file,
        line: provision.line,
        wrong: `No commitment rests on \`${words}\` at #${provision.id}, ${
          marker === null
            ? `a sentence of a ${text.kind === 'policy' ? 'policy' : '下一步 part'}`
            : `which holds the hard marker \`${marker}\``
        }.`,
        mend: `Add the commitment to ${homes[0]}, or the reason why it is none to ${homes[1]}.`,
        lacks: [...homes, 'content/commitments', 'content/uncommitted'],
      };
    }
  },
};
