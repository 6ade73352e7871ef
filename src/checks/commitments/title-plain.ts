import type { Check } from '../check.ts';

/** What stands in brackets, with them. */
const BRACKETS = /（([^（）]*)）/g;

export const titlePlain: Check = {
  name: 'title-plain',
  must: '`what` 只写做什么；括号里只能是原文的字，要读者注意的写在 `caveat`。',
  *find({ commitments, provisions }) {
    for (const { at, data, origin } of commitments) {
      const words = provisions.get(at)?.words;
      if (words === undefined) continue;
      const [own] = [...data.what.matchAll(BRACKETS)].filter(([, inside = '']) => !words.includes(inside));
      if (!own) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('what'),
        wrong: `${data.id} 的 \`what\` 带着“${own[0]}”。`,
        mend: '把它移到 `caveat`，写成一句完整的话。',
      };
    }
  },
};
