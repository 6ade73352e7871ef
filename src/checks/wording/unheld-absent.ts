import type { Check } from '../check.ts';

export const unheldAbsent: Check = {
  name: 'unheld-absent',
  must: '`unheld.yaml` 里说没有文本讲到的，确实没有文本印着。',
  *find({ unheld, provisions }) {
    for (const { data, origin } of unheld) {
      for (const [i, word] of data.say.entries()) {
        const at = [...provisions.values()].find(({ words }) => words.includes(word))?.at;
        if (at === undefined) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('say', i),
          wrong: `“${word}”印在 ${at} 里，不能说没有文本讲到。`,
          mend: '删去这个词；有条款讲这件事的，整条删去。',
        };
      }
    }
  },
};
