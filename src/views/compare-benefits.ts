import type { Benefit } from '../schemas/checklist/benefit.ts';
import type { Region } from '../schemas/wording/vocabulary.ts';
import type { Library } from '../library/open.ts';

/** Benefits that serve the same end, by the place whose texts give them. */
export interface ComparedBenefits {
  id: string;
  name: string;
  /** Every place in the order of the lexicon; with no benefits where its texts hold none. */
  places: { place: Region; benefits: Benefit[] }[];
}

/** The places whose texts give some benefit, in the order of the lexicon. */
const placesWithBenefits = ({ benefits, regions }: Library): Region[] =>
  [...regions.values()].filter(({ id }) => benefits.some(({ data }) => data.region === id));

/** What the content puts side by side, place by place. */
export function compareBenefits(library: Library): ComparedBenefits[] {
  const all = new Map(library.benefits.map(({ data }) => [data.id, data]));
  return library.comparisons.map(({ data: { id, name, benefits: ids } }) => {
    const benefits = ids.flatMap((one) => all.get(one) ?? []);
    const places = placesWithBenefits(library).map((place) => ({
      place,
      benefits: benefits.filter(({ region }) => region === place.id),
    }));
    return { id, name, places };
  });
}
