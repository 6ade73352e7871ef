import type { Check } from '../check.ts';

export const aliasOnce: Check = {
  name: 'alias-once',
  must: 'An everyday name leads to one situation, and is not one of its names already.',
  *find({ situations }) {
    const first = new Map<string, string>();
    for (const { data, origin } of situations) {
      for (const [i, name] of [data.name, ...data.aliases].entries()) {
        const before = first.get(name);
        first.set(name, before ?? data.id);
        if (before === undefined) continue;
        yield {
          file: origin.file,
          line: i === 0 ? origin.lineOf('name') : origin.lineOf('aliases', i - 1),
          wrong: `The name \`${name}\` leads to \`${before}\` already.`,
          mend: 'Delete it from one of the two.',
        };
      }
    }
  },
};
