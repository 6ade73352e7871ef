import { hiddenIn } from '../../schemas/values/one-line.ts';
import { proseOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

export const wordsPlain: Check = {
  name: 'words-plain',
  must: '文本、培训和网页的正文里没有看不见的字符（零宽、控制、改变书写方向的、私用区的）；字段里的报作 `[schema]`。',
  *find({ texts, training, pages }) {
    for (const { provisions, origin } of texts) {
      for (const { words, line, id } of provisions) {
        const hidden = hiddenIn(words);
        if (hidden === null) continue;
        const mend = '删去它；源文件里也有的，在 content/sources.yaml 的 `artefacts` 里登记。';
        yield { file: origin.file, line, wrong: `#${id} ${hidden}`, mend };
      }
    }
    const own = [...training.map((module) => ({ ...module, prose: proseOf(module) })), ...pages];
    for (const { origin, prose } of own) {
      for (const { words, line } of prose) {
        const hidden = hiddenIn(words);
        if (hidden !== null) yield { file: origin.file, line, wrong: `正文${hidden}`, mend: '删去它。' };
      }
    }
  },
};
