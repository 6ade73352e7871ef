import type { Corpus } from '../../content/kinds/corpus.ts';
import { entriesOf } from '../../content/kinds/entries-of.ts';
import { kindList, kinds } from '../../content/kinds/kinds.ts';
import type { Entry } from '../../content/reading/read-entries.ts';
import type { Check } from '../check.ts';

type WithId = Entry<{ id: string }>;

/** The entries of each space of names. A text's id is the name of its file. */
function spacesOf(corpus: Corpus): WithId[][] {
  const spaces = new Map<string, WithId[]>();
  for (const [name, { idSpace }] of kindList) {
    if (idSpace === null) continue;
    const named = entriesOf(corpus, name).map(({ data, origin, text }) =>
      'id' in data
        ? { data: data as { id: string }, origin }
        : { data: { id: text }, origin: { file: origin.file, lineOf: () => 1 } },
    );
    spaces.set(idSpace, [...(spaces.get(idSpace) ?? []), ...named]);
  }
  return [...spaces.values()];
}

/** Whether one of two is a work and the other a text: then they may be the same. */
const becameText = (one: WithId, other: WithId): boolean =>
  [one, other].some(({ origin }) => origin.file === kinds.works.kept.file) &&
  [one, other].some(({ origin }) => kinds.texts.kept.folders.some((folder) => origin.file.startsWith(`${folder}/`)));

export const idOnce: Check = {
  name: 'id-once',
  must: '同一种东西的编号不重复（文本和所引文件算同一种，金额和数字算同一种）。',
  *find(corpus) {
    for (const entries of spacesOf(corpus)) {
      const first = new Map<string, WithId>();
      for (const entry of entries) {
        const { id } = entry.data;
        const before = first.get(id);
        if (before) {
          const place = `${before.origin.file}:${before.origin.lineOf('id')}`;
          yield {
            file: entry.origin.file,
            line: entry.origin.lineOf('id'),
            wrong: `编号 \`${id}\` 在 ${place} 已经有了。`,
            mend: becameText(entry, before)
              ? '给新加的那个换一个编号；它就是这份文件的原文的，运行 `npm run promote`。'
              : '给新加的那个换一个编号。',
            lacks: [entry.origin.file, before.origin.file],
          };
        } else first.set(id, entry);
      }
    }
  },
};
