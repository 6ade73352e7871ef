import type { Corpus } from '../../content/kinds/corpus.ts';
import { allEntries, knownIds } from '../../content/kinds/entries-of.ts';
import { homesOf, kinds, type KindName } from '../../content/kinds/kinds.ts';
import { kindsNamedBy } from '../../schemas/values/refers-to.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { referencesInBodies } from '../../content/kinds/prose-bodies.ts';
import { leavesOf } from '../../content/kinds/leaves-of.ts';
import { publishedLine } from '../../domain/addresses/published-line.ts';
import { SOME_PLACE } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

/** A place in the content that names something by its id. */
export interface Reference {
  /** Of which it may be. */
  kinds: KindName[];
  id: string;
  file: string;
  line: number;
}

/** Every reference: whatever a schema says refers to something, and those in bodies of prose. */
const references = (corpus: Corpus): Reference[] => [
  ...allEntries(corpus).flatMap((entry) =>
    leavesOf(entry).flatMap(({ value, schema, path }) => {
      const named = kindsNamedBy(schema) as KindName[];
      const { file, lineOf } = entry.origin;
      return named.length ? { kinds: named, id: value as string, file, line: lineOf(...path) } : [];
    }),
  ),
  ...referencesInBodies(corpus),
];

/** So many places that name one unknown thing are listed; of more, the first: it was taken away, not misspelt. */
const LISTED = 3;

export const referenceKnown: Check = {
  name: 'reference-known',
  must: '所写的机构、文件、地区、主题、收款对象、文本、金额、承诺、待遇的编号都存在。',
  *find(corpus) {
    const known = new Map<KindName, string[]>();
    const idsOf = (kind: KindName) => {
      const ids = known.get(kind) ?? knownIds(corpus, kind);
      known.set(kind, ids);
      return ids;
    };
    const unknown = references(corpus).filter(
      ({ kinds: named, id }) => named.length && !named.flatMap(idsOf).includes(id),
    );
    const times = new Map<string, number>();
    for (const { id } of unknown) times.set(id, (times.get(id) ?? 0) + 1);
    const told = new Set<string>();
    for (const { kinds: named, id, file, line } of unknown) {
      const ids = named.flatMap(idsOf);
      const [kind] = named;
      const many = times.get(id) ?? 0;
      if (kind === undefined || (many > LISTED && told.has(id))) continue;
      told.add(id);
      const homes = named.flatMap((one) => homesOf(kinds[one]));
      const home = homes.join('、').replace(/、([^、]*)$/, ' 或 $1');
      const meant = nearest(id, ids);
      yield {
        file,
        line,
        wrong: `没有${kinds[kind].says} \`${id}\`${many > LISTED ? `，一共有 ${many} 处写了它` : ''}。`,
        lacks: [id, ...homes, ...named.map((one) => publishedLine(kinds[one].noun, id))],
        ...(named.includes('regions') && { leavesOut: [SOME_PLACE] }),
        mend:
          many > LISTED
            ? `在 ${home} 里加上或恢复它。`
            : meant
              ? `写 \`${meant}\`，或在 ${home} 里加上 \`${id}\`。`
              : `在 ${home} 里加上它。`,
      };
    }
  },
};
