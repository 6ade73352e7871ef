import { sayTextKind } from '../../domain/wording/say-text.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import { accountableSentences } from '../../library/words/accountable-sentences.ts';
import { accountedWords } from '../../library/words/accounted-words.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const sentencesCovered: Check = {
  name: 'sentences-covered',
  must: '政策文件的每一句、“下一步”部分的每一句，和带 `hard` 字样的每一句，都有承诺引到，或写明为什么不算；句子到“。；！？”为止，要素和单独成行的标题不算；写在 `unasked` 里的部分不查，一条承诺也没有、`nextSteps` 和 `unasked` 也没有写的文本不查，检查时列出。',
  *find(corpus) {
    const accounted = accountedWords(corpus);
    for (const sentence of accountableSentences(corpus)) {
      const { provision, text, words, marker } = sentence;
      if (accounted.unsettled(text.id) || accounted.touch(provision.at, sentence)) continue;
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
        lacks: [...homes, ...restsOn(text.id), 'content/commitments', 'content/uncommitted'],
      };
    }
  },
};
