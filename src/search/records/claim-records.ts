import type { Kind, Result } from '../../content/kinds/kind.ts';
import { kindList, kinds, type FoundClaim, type FoundNoun, type KindName } from '../../content/kinds/kinds.ts';
import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { benefitPath, commitmentPath, provisionPath } from '../../domain/addresses/address.ts';
import { sayCommitmentKind, sayState } from '../../domain/wording/commitments/say-commitment.ts';
import { sayBenefitKind, sayBenefitStatus } from '../../domain/wording/say-verdict.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import { ofRegion, pathOf, rolesIn, yearAt } from './record-ground.ts';
import { textAt } from '../../library/text-at.ts';

/** What every claim says of where and when it was read. */
function ofPlace(library: Library, at: string, quote: string, region?: string) {
  const text = textAt(library, at);
  return {
    ...ofRegion(library, region ?? text?.data.region),
    at,
    claim: '',
    year: yearAt(library, at),
    roles: rolesIn(library, text?.id ?? '', quote),
    words: quote,
    quoted: true,
    names: [],
    queries: [],
  };
}

const commitmentRecord = (library: Library, { id, at, data, state }: Tracked): SearchRecord => ({
  ...ofPlace(library, at, data.quote),
  url: commitmentPath(id),
  kind: 'commitment',
  title: data.what,
  path: pathOf(sayCommitmentKind(data.kind), nameProvision(library, at)),
  claim: sayState(state),
});

const benefitRecord = (library: Library, benefit: Benefit): SearchRecord => ({
  ...ofPlace(library, benefit.target.at, benefit.target.quote, benefit.region),
  url: benefitPath(benefit.id),
  kind: 'benefit',
  title: benefit.name,
  path: pathOf(
    '待遇与服务',
    sayBenefitKind(benefit.kind),
    benefit.status === 'standing' ? null : sayBenefitStatus(benefit.status),
    nameProvision(library, benefit.target.at),
  ),
  // Its name without its place: 孤儿最低养育标准（陕西省）.
  names: [benefit.name.replace(/（[^（）]*）$/, '')],
});

/** The kind of result that a claim is, by what the lock file calls it: the same word. */
const resultKind = (noun: FoundNoun): RecordKind => noun;

const isFoundClaim = (name: KindName): name is FoundClaim => typeof kinds[name].found === 'object';

/** The claims of a kind that says itself how they read. */
function recordsOfKind(library: Library, name: FoundClaim): SearchRecord[] {
  const { noun } = kinds[name];
  const { path }: Kind = kinds[name];
  const { title, list, claim, region, isAside }: Result<never> = kinds[name].found;
  return library[name].map(({ at, data }) => {
    // Its kind takes what the entries of the kind hold, which the compiler can't follow from one list to another.
    const own = data as never;
    return {
      ...ofPlace(library, at, data.quote, region?.(own) ?? undefined),
      // What has no page of its own is read where it is printed.
      url: path?.(data.id) ?? provisionPath(at),
      kind: resultKind(noun),
      title: title(own),
      path: pathOf(list, nameProvision(library, at)),
      claim: claim(own),
      ...(isAside?.(own) && { aside: true }),
    };
  });
}

/** What was read in the texts: what kinds of claims say of themselves, benefits and commitments. */
export const claimRecords = {
  claims: (library: Library) => kindList.flatMap(([name]) => (isFoundClaim(name) ? recordsOfKind(library, name) : [])),
  benefits: (library: Library) => library.benefits.map(({ data }) => benefitRecord(library, data)),
  commitments: (library: Library) => library.commitments.map((commitment) => commitmentRecord(library, commitment)),
};
