import type { Check } from '../check.ts';

/** A blank around it, or the mark that ends a sentence. */
const LOOSE = /^\s|[\s。，、；：？！,.;:?!]$/u;

export const queryPlain: Check = {
  name: 'query-plain',
  must: 'A query is written as it is typed: no blank around it, no mark at its end.',
  *find({ queries }) {
    for (const { data, origin } of queries) {
      for (const [i, query] of data.queries.entries()) {
        if (!LOOSE.test(query)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('queries', i),
          wrong: `The query \`${query}\` has a blank around it or a mark at its end.`,
          mend: 'Delete these.',
        };
      }
    }
  },
};
