import { sayTextKind } from '../../domain/wording/say-text.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { accountableSentences } from '../../library/words/accountable-sentences.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/address.ts';

export const sentencesCovered: Check = {
  name: 'sentences-covered',
  must: '政策文件的每一句、“下一步”部分的每一句，和带 `hard` 字样的每一句，都有承诺引到，或写明为什么不算；句子到“。；！？”为止，要素和单独成行的标题不算；写在 `unasked` 里的部分不查，一条承诺也没有、`nextSteps` 和 `unasked` 也没有写的文本不查，检查时列出。',
  *find(corpus) {
    const quoted = [
      ...corpus.commitments.flatMap(({ at, data }) => [{ at, data }, ...(data.due ? [{ at, data: data.due }] : [])]),
      ...corpus.uncommitted,
    ].map(({ at, data }) => ({ at, span: placeWords(corpus, at, data) }));
    // Which sentences such a quote was to account for is known only when it stands.
    const unsettled = new Set(quoted.filter(({ span }) => !span).map(({ at }) => textOf(at)));
    for (const sentence of accountableSentences(corpus)) {
      const { provision, text, words, marker } = sentence;
      if (unsettled.has(text.id)) continue;
      if (quoted.some(({ at, span }) => at === provision.at && span && overlaps(span, sentence))) continue;
      const homes = ['commitments', 'uncommitted'].map((kind) => `content/${kind}/${text.id}.yaml`);
      yield {
        file: text.origin.file,
        line: provision.line,
        wrong: `#${provision.id} 的 \`${words}\` ${
          marker === null
            ? `在${commitsTo(text.kind) === 'obligation' ? sayTextKind(text.kind) : '“下一步”部分'}里`
            : `带着 \`hard\` 的字样 \`${marker}\``
        }，没有承诺引到。`,
        mend: `在 ${homes[0]} 里加一条承诺；不是承诺的，在 ${homes[1]} 里写明理由。`,
        lacks: [...homes, 'content/commitments', 'content/uncommitted'],
      };
    }
  },
};
