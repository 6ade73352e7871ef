import { basename, dirname } from 'node:path';
import { allProvisionsNamed } from '../../content/kinds/all-claims.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';
import { textAt } from '../../library/text-at.ts';

export const provisionKnown: Check = {
  name: 'provision-known',
  must: '`at` 所指的文本和条款存在。',
  *find(corpus) {
    const texts = corpus.texts.map(({ id }) => id);
    for (const { at, file, line } of allProvisionsNamed(corpus)) {
      if (corpus.provisions.has(at)) continue;
      const [text, provision] = [textOf(at), provisionOf(at)];
      const held = textAt(corpus, text);
      if (!held) {
        const meant = nearest(text, texts);
        const mend = meant ? `写 \`${meant}\`。` : `写其中一个：${texts.join('、')}。`;
        if (basename(file, '.yaml') === text) {
          // A file of claims is over the text it is named after.
          const named = meant ?? texts.find((id) => text.startsWith(id));
          const right = named && `${dirname(file)}/${named}.yaml`;
          const twice = right !== undefined && corpus.written.some((one) => one.file === right);
          yield {
            file,
            line: 1,
            wrong: `文件名 \`${text}\` 不是文本的编号。`,
            mend: twice
              ? `已经有 ${right}：要加的写进那里，删去这个文件。`
              : named
                ? `把文件名改成 \`${named}.yaml\`。`
                : `补上文本 \`${text}\`，或把文件名改成文本的编号加 \`.yaml\`。`,
            lacks: restsOn(text),
            leavesOut: [file, dirname(file), ...(right === undefined ? [] : [right])],
          };
          continue;
        }
        yield { file, line, wrong: `没有文本 \`${text}\`。`, mend, lacks: restsOn(text) };
        continue;
      }
      const ids = held.provisions.map(({ id }) => id);
      const meant = nearest(provision, ids) ?? ids[0] ?? '1';
      yield {
        file,
        line,
        wrong: `${text} 里没有条款 \`#${provision}\`。`,
        mend: `照印的序号写编号，如 \`#${meant}\`。`,
        lacks: restsOn(text),
      };
    }
  },
};
