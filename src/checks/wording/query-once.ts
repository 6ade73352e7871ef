import type { Check } from '../check.ts';

export const queryOnce: Check = {
  name: 'query-once',
  must: 'The queries for a provision are written in one place, each once.',
  *find({ queries }) {
    const first = new Map<string, string>();
    for (const { at, data, origin } of queries) {
      const line = origin.lineOf('at');
      const before = first.get(at);
      if (before === undefined) first.set(at, `${origin.file}:${line}`);
      else {
        const wrong = `The queries for \`${at}\` are written already at ${before}.`;
        yield { file: origin.file, line, wrong, mend: 'Put them together under one `at`.' };
      }
      for (const [i, query] of data.queries.entries()) {
        if (data.queries.indexOf(query) === i) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('queries', i),
          wrong: `The query \`${query}\` is written twice for \`${at}\`.`,
          mend: 'Delete one of the two.',
        };
      }
    }
  },
};
