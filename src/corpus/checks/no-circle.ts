import type { Check } from './check.ts';

export const noCircle: Check = {
  name: 'no-circle',
  must: 'No place lies within itself and no work derives from itself, over however many steps.',
  *find(corpus) {
    const trees = [
      corpus.regions.map(({ data, origin }) => ({ id: data.id, up: data.within, origin, field: 'within' })),
      corpus.works.map(({ data, origin }) => ({ id: data.id, up: data.parent, origin, field: 'parent' })),
    ];
    for (const tree of trees) {
      const up = new Map(tree.map((node) => [node.id, node.up]));
      for (const { id, origin, field } of tree) {
        const seen = new Set<string>();
        let at = up.get(id) ?? null;
        while (at !== null && at !== id && !seen.has(at)) {
          seen.add(at);
          at = up.get(at) ?? null;
        }
        if (at !== id) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(field),
          wrong: `\`${id}\` leads back to itself through \`${field}\`.`,
          mend: `Write the \`${field}\` that it really has.`,
        };
      }
    }
  },
};
