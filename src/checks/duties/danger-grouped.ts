import type { Check } from '../check.ts';

export const dangerGrouped: Check = {
  name: 'danger-grouped',
  must: '说法里的 `<孩>` 在 `groups` 里有。',
  *find({ dangers }) {
    if (!dangers) return;
    const { data, origin } = dangers;
    const names = Object.keys(data.groups);
    const lists = [
      ...data.kinds.map(({ words }, i) => ({ words, path: ['kinds', i, 'words'] })),
      { words: data.harmless, path: ['harmless'] },
    ];
    for (const { words, path } of lists) {
      for (const [i, word] of words.entries()) {
        const missing = [...word.matchAll(/<(.)>/gu)]
          .map(([, name = '']) => name)
          .find((name) => !names.includes(name));
        if (missing === undefined) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(...path, i),
          wrong: `说法“${word}”里的 <${missing}> 在 groups 里没有。`,
          mend: `写成有的：${names.map((name) => `<${name}>`).join('、')}；或在 groups 里加一行“${missing}”。`,
        };
      }
    }
  },
};
