import type { Check } from '../check.ts';

export const queryOnce: Check = {
  name: 'query-once',
  must: '一条条款的问法写在一处，每个问法一次。',
  *find({ queries }) {
    const first = new Map<string, string>();
    for (const { at, data, origin } of queries) {
      const line = origin.lineOf('at');
      const before = first.get(at);
      if (before === undefined) first.set(at, `${origin.file}:${line}`);
      else {
        const wrong = `\`${at}\` 的问法在 ${before} 已经写了。`;
        yield { file: origin.file, line, wrong, mend: '合到一个 `at` 下面。' };
      }
      for (const [i, query] of data.queries.entries()) {
        if (data.queries.indexOf(query) === i) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('queries', i),
          wrong: `问法 \`${query}\` 在 \`${at}\` 下写了两次。`,
          mend: '删去其中一个。',
        };
      }
    }
  },
};
