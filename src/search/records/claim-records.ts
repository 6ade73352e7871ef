import type { Claim } from '../../content/kinds/corpus.ts';
import type { Library } from '../../library/open.ts';
import type { Tracked } from '../../library/records/tracked.ts';
import { nameProvision } from '../../library/name-provision.ts';
import { actionPath, amountPath, benefitPath, commitmentPath, figurePath } from '../../domain/addresses/address.ts';
import { sayState } from '../../domain/commitments/commitment-state.ts';
import { sayDay } from '../../domain/time/day.ts';
import { sayAmount, sayValue } from '../../domain/wording/say-amount.ts';
import { sayCommitmentKind } from '../../domain/wording/commitments/say-commitment.ts';
import { sayBenefitKind, sayBenefitStatus } from '../../domain/wording/say-verdict.ts';
import type { Action } from '../../schemas/claims/action.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import type { Figure } from '../../schemas/claims/figure.ts';
import type { SearchRecord } from './record.ts';
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

/** Purposes of an amount that nobody gets as it stands: by how much it rose, who bears it, what was spent in all. */
const ASIDE = new Set<Amount['purpose']>(['increase', 'share', 'total']);

const amountRecord = (library: Library, { at, data }: Claim<Amount>): SearchRecord => ({
  ...ofPlace(library, at, data.quote, data.region),
  url: amountPath(data.id),
  kind: 'amount',
  title: `${sayAmount(data)} ${data.what}`,
  path: pathOf('标准与金额', nameProvision(library, at)),
  claim: data.from ? `${sayDay(data.from)}起` : '起始日期原文未载明',
  ...(ASIDE.has(data.purpose) && { aside: true }),
});

const figureRecord = (library: Library, { at, data }: Claim<Figure>): SearchRecord => ({
  ...ofPlace(library, at, data.quote, data.region),
  url: figurePath(data.id),
  kind: 'figure',
  title: `${sayValue(data.value, data.approximate, data.unit)} ${data.what}`,
  path: pathOf('数字', nameProvision(library, at)),
  claim: data.asOf ? `截至${sayDay(data.asOf)}` : '',
});

const commitmentRecord = (library: Library, { id, at, data, state }: Tracked): SearchRecord => ({
  ...ofPlace(library, at, data.quote),
  url: commitmentPath(id),
  kind: 'commitment',
  title: data.what,
  path: pathOf(sayCommitmentKind(data.kind), nameProvision(library, at)),
  claim: sayState(state),
});

const actionRecord = (library: Library, { at, data }: Claim<Action>): SearchRecord => ({
  ...ofPlace(library, at, data.quote),
  url: actionPath(data.id),
  kind: 'action',
  title: data.says,
  path: pathOf('职责', nameProvision(library, at)),
  claim: data.frequency ? `频次：原文写“${data.frequency.quote}”` : '',
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

/** What was read in the texts: actions, amounts, benefits, commitments and figures. */
export const claimRecords = {
  actions: (library: Library) => library.actions.map((action) => actionRecord(library, action)),
  amounts: (library: Library) => library.amounts.map((amount) => amountRecord(library, amount)),
  benefits: (library: Library) => library.benefits.map(({ data }) => benefitRecord(library, data)),
  commitments: (library: Library) => library.commitments.map((commitment) => commitmentRecord(library, commitment)),
  figures: (library: Library) => library.figures.map((figure) => figureRecord(library, figure)),
};
