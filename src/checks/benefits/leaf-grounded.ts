import { ruleLeaves, type PlacedLeaf } from '../../domain/rules/rule-leaves.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { allWorks, type KnownWork } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

interface Fault {
  /** The field that is wrong; the leaf itself where one is missing. */
  field?: keyof PlacedLeaf['leaf'];
  wrong: string;
  mend: string;
}

/** Why a condition does not rest on words; null where it does. A work that is not known is for `reference-known`. */
function fault({ leaf }: PlacedLeaf, works: ReadonlyMap<string, KnownWork>): Fault | null {
  const { at, quote, work, article, says } = leaf;
  const missing = (field: string, of: string) => ({
    wrong: `条件 \`${says}\` 写了 \`${of}\`，没有写 \`${field}\`。`,
    mend: `补上 \`${field}\`。`,
  });
  if (at !== undefined || quote !== undefined) {
    if (quote === undefined) return { field: 'at', ...missing('quote', 'at') };
    return at === undefined ? { field: 'quote', ...missing('at', 'quote') } : null;
  }
  if (work === undefined) {
    if (article !== undefined) return { field: 'article', ...missing('work', 'article') };
    const mend = '补上 `at` 和 `quote`；本站没有收原文的，写所依据的 `work`。';
    return { wrong: `条件 \`${says}\` 没有写依据。`, mend };
  }
  const known = works.get(work);
  if (!known) return null;
  if (known.held) {
    const mend = '写 `at` 和 `quote`，引它的原话。';
    return { field: 'work', wrong: `本站收有 \`${work}\` 的原文。`, mend };
  }
  if (!known.checked) {
    const mend = '引本站文本的原话；对过公开文本的，在 content/works.yaml 里写 `checked: true`。';
    return { field: 'work', wrong: `文件 \`${work}\` 没有核对过，不能作条件的依据。`, mend };
  }
  return null;
}

/** All that must rest on words: the written conditions, and the fields that conditions are made from. */
const groundedIn = ({ conditions, hukou, past18 }: Benefit): PlacedLeaf[] =>
  [
    ...ruleLeaves(conditions, ['conditions']),
    ...(hukou ? [{ leaf: { openEnded: true, ...hukou }, path: ['hukou'] } as const] : []),
    ...(past18 ? [{ leaf: { openEnded: true, ...past18 }, path: ['past18'] } as const] : []),
  ] as PlacedLeaf[];

export const leafGrounded: Check = {
  name: 'leaf-grounded',
  must: '待遇的每个条件都抄了原话（`at` 和 `quote` 都写）；本站未收原文的，写 `work`，而且那件在 works.yaml 里是 `checked: true`。',
  *find(corpus) {
    const works = new Map(allWorks(corpus).map((work) => [work.id, work]));
    for (const { data, origin } of corpus.benefits) {
      for (const placed of groundedIn(data)) {
        const found = fault(placed, works);
        if (!found) continue;
        const line = origin.lineOf(...placed.path, ...(found.field ? [found.field] : []));
        yield { file: origin.file, line, wrong: found.wrong, mend: found.mend };
      }
    }
  },
};
