import type { Check } from '../check.ts';

/** A blank around it, or the mark that ends a sentence. */
const LOOSE = /^\s|[\s。，、；：？！,.;:?!]$/u;

export const queryPlain: Check = {
  name: 'query-plain',
  must: '问法照打的样子写：前后没有空格，末尾没有标点。',
  *find({ queries }) {
    for (const { data, origin } of queries) {
      for (const [i, query] of data.queries.entries()) {
        if (!LOOSE.test(query)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('queries', i),
          wrong: `问法 \`${query}\` 前后有空格，或末尾有标点。`,
          mend: '删去它们。',
        };
      }
    }
  },
};
