import { placesAround } from '../../domain/addresses/places-around.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import { sayBenefitStatus } from '../../domain/wording/say-verdict.ts';
import { benefit as schema, type Benefit } from '../../schemas/checklist/benefit.ts';
import type { Region } from '../../schemas/wording/vocabulary.ts';
import type { Library } from '../../library/open.ts';
import { benefitAmounts } from './benefit-amounts.ts';

/** What the texts of one place give. */
interface InPlace {
  place: Region;
  /** None where its texts hold none. */
  benefits: Benefit[];
  /** It in a word: the amounts, or that something is given; empty where nothing is. */
  inShort: string;
  /** Where its texts hold none: the places around it whose texts do. */
  around: Region[];
}

/** Benefits that serve the same end, by the place whose texts give them. */
export interface ComparedBenefits {
  id: string;
  name: string;
  /** Every place in the order of the lexicon. */
  places: InPlace[];
}

/** The places whose texts give some benefit, in the order of the lexicon. */
function placesWithBenefits({ benefits, regions }: Library): Region[] {
  const given = new Set(benefits.map(({ data }) => data.region));
  return [...regions.values()].filter(({ id }) => given.has(id));
}

function inShort(library: Library, benefits: Benefit[]): string {
  const amounts = benefits.flatMap((benefit) => benefitAmounts(library, benefit).amounts);
  if (amounts.length) return [...new Set(amounts.map(({ data }) => sayAmount(data)))].join('、');
  return schema.shape.status.options
    .filter((status) => benefits.some((one) => one.status === status))
    .map((status) => (status === 'standing' ? '有' : sayBenefitStatus(status)))
    .join('、');
}

/** What the content puts side by side, place by place. */
export function compareBenefits(library: Library): ComparedBenefits[] {
  const all = new Map(library.benefits.map(({ data }) => [data.id, data]));
  const given = placesWithBenefits(library);
  return library.comparisons.map(({ data: { id, name, benefits: ids } }) => {
    const benefits = ids.flatMap((one) => all.get(one) ?? []);
    const regions = new Set(benefits.map(({ region }) => region));
    const places = given.map((place) => {
      const here = benefits.filter(({ region }) => region === place.id);
      const wider = here.length ? [] : placesAround(place.id, library.regions);
      return {
        place,
        benefits: here,
        inShort: inShort(library, here),
        around: given.filter((other) => other !== place && regions.has(other.id) && wider.includes(other.id)),
      };
    });
    return { id, name, places };
  });
}
