import type { Check } from '../check.ts';

export const aliasOnce: Check = {
  name: 'alias-once',
  must: '一个平常的说法只指一种情形，也不与情形的名称相同。',
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
          wrong: `说法 \`${name}\` 已经指情形 \`${before}\`。`,
          mend: '从其中一个删去。',
        };
      }
    }
  },
};
