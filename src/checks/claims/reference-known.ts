import type { Corpus } from '../../content/kinds/corpus.ts';
import { allEntries, knownIds } from '../../content/kinds/entries-of.ts';
import { homesOf, kinds, type KindName } from '../../content/kinds/kinds.ts';
import { kindsNamedBy } from '../../schemas/values/refers-to.ts';
import { sayUnknown } from '../../content/messages/say-unknown.ts';
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

export const referenceKnown: Check = {
  name: 'reference-known',
  must: '所写的机构、文件、地区、主题、收款对象、文本、金额、承诺、待遇的编号都存在。',
  *find(corpus) {
    const known = new Map<KindName, Set<string>>();
    const idsOf = (kind: KindName) => {
      const ids = known.get(kind) ?? new Set(knownIds(corpus, kind));
      known.set(kind, ids);
      return ids;
    };
    const byKinds = new Map<string, Reference[]>();
    for (const reference of references(corpus)) {
      const { kinds: named, id } = reference;
      if (!named.length || named.some((kind) => idsOf(kind).has(id))) continue;
      const unknown = byKinds.get(named.join()) ?? [];
      unknown.push(reference);
      byKinds.set(named.join(), unknown);
    }
    for (const unknown of byKinds.values()) {
      const named = unknown[0]?.kinds ?? [];
      const homes = named.flatMap((one) => homesOf(kinds[one]));
      const home = homes.join('、').replace(/、([^、]*)$/, ' 或 $1');
      const ids = named.flatMap((kind) => [...idsOf(kind)]);
      const says = named[0] ? kinds[named[0]].says : '';
      for (const { naming, also, mend } of sayUnknown(unknown, ids, home)) {
        const { file, line, id } = naming;
        yield {
          file,
          line,
          wrong: `没有${says} \`${id}\`${also}。`,
          lacks: [id, ...homes, ...named.map((one) => publishedLine(kinds[one].noun, id))],
          ...(named.includes('regions') && { leavesOut: [SOME_PLACE] }),
          mend,
        };
      }
    }
  },
};
