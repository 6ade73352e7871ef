import { sayTextKind } from '../../domain/wording/say-text.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const kindFits: Check = {
  name: 'kind-fits',
  must: '`promise` 在答复函里，`obligation` 在政策文件里。',
  *find({ commitments, texts }) {
    for (const { at, data, origin } of commitments) {
      const text = textAt({ texts }, at);
      if (!text || text.kind === (data.kind === 'promise' ? 'reply' : 'policy')) continue;
      const fitting = { reply: 'promise', policy: 'obligation', 'duty-list': null }[text.kind];
      yield {
        file: origin.file,
        line: origin.lineOf('kind'),
        wrong: `${text.id} 是${sayTextKind(text.kind)}，里面没有 \`${data.kind}\`。`,
        mend: fitting ? `写 \`${fitting}\`。` : '删去它：职责清单里的是职责，不是承诺。',
      };
    }
  },
};
