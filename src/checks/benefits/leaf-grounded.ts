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
    wrong: `The condition \`${says}\` names ${of} without \`${field}\`.`,
    mend: `Add \`${field}\`.`,
  });
  if (at !== undefined || quote !== undefined) {
    if (quote === undefined) return { field: 'at', ...missing('quote', 'a place') };
    return at === undefined ? { field: 'quote', ...missing('at', 'words') } : null;
  }
  if (work === undefined) {
    if (article !== undefined) return { field: 'article', ...missing('work', 'an article') };
    const mend = 'Add `at` and `quote`, or the `work` it rests on where that is not held.';
    return { wrong: `The condition \`${says}\` rests on no words.`, mend };
  }
  const known = works.get(work);
  if (!known) return null;
  if (known.held) {
    const mend = 'Quote them with `at` and `quote`.';
    return { field: 'work', wrong: `The words of \`${work}\` stand in the content.`, mend };
  }
  if (!known.checked) {
    const mend = 'Quote a text, or check the work and write `checked: true` in content/works.yaml.';
    return { field: 'work', wrong: `The work \`${work}\` was not checked, so no condition can rest on it.`, mend };
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
  must: 'A condition of a benefit rests on words of a text, or on a work that is checked and not held.',
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
