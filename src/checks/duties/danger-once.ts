import type { Check } from '../check.ts';

export const dangerOnce: Check = {
  name: 'danger-once',
  must: '危险的说法只写在一处，也不写在 `harmless` 里；种类的编号不重复。',
  *find({ dangers }) {
    if (!dangers) return;
    const { data, origin } = dangers;
    const { file } = origin;
    const first = new Map<string, number>();
    const ids = new Map<string, number>();
    for (const [i, { id, words }] of data.kinds.entries()) {
      const line = origin.lineOf('kinds', i, 'id');
      const before = ids.get(id);
      if (before === undefined) ids.set(id, line);
      else yield { file, line, wrong: `种类的编号“${id}”在第${before}行已经有了。`, mend: '换一个编号，或并成一类。' };
      for (const [k, word] of words.entries()) {
        const here = origin.lineOf('kinds', i, 'words', k);
        const there = first.get(word);
        if (there === undefined) first.set(word, here);
        else
          yield {
            file,
            line: here,
            wrong: `说法“${word}”在第${there}行已经有了。`,
            mend: '删去一处，留下更急的那一类。',
          };
      }
    }
    for (const [i, word] of data.harmless.entries()) {
      const there = first.get(word);
      if (there === undefined) continue;
      yield {
        file,
        line: origin.lineOf('harmless', i),
        wrong: `“${word}”又是危险的说法（第${there}行），又写在 harmless 里：打这个字什么也不会显示。`,
        mend: '从其中一处删去；拿不准就从 harmless 里删去，漏掉危险比多显示一次更坏。',
      };
    }
  },
};
