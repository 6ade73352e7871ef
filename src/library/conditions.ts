import { placedRule, placesOf, type PlaceQuestions } from '../domain/rules/placed-rule.ts';
import { placesAround } from '../domain/addresses/places-around.ts';
import type { Judged } from '../domain/rules/asking.ts';
import type { Apart } from '../domain/rules/verdict.ts';
import type { Benefit, Rule } from '../schemas/checklist/benefit.ts';
import type { Corpus } from '../content/kinds/corpus.ts';

/** What is made of benefits by the place that was answered, and how they stand. */
export interface Conditions {
  /** All conditions of a benefit, with those that are made from its fields. */
  of(benefit: Benefit): Rule;
  /** What judging a benefit needs. */
  judged(benefit: Benefit): Judged;
  /** What judging a benefit needs with the same benefit of narrower places: what meets the words of either meets it. */
  together(benefit: Benefit, narrower: readonly Benefit[]): Judged;
  /** The answers to the question for the place that lie in a region; null where all do. */
  placesIn(region: string): string[] | null;
  /** The question for the place; empty where none asks for it. */
  place: string;
}

const apartOf = ({ status, everyone }: Benefit): Apart | undefined =>
  status === 'standing' ? (everyone ? 'everyone' : undefined) : status;

/** Whether answers settle how much is paid: such benefits are asked about first. */
const isMoney = ({ kind, amounts }: Benefit): boolean => kind === 'money' || amounts.length > 0;

/** Opens the conditions of benefits in the places that the questions offer. */
export function openConditions({ questions, regions }: Pick<Corpus, 'questions' | 'regions'>): Conditions {
  const all = new Map(regions.map(({ data }) => [data.id, data]));
  const place = questions.find(({ data }) => data.asksPlace)?.data;
  const hukou = questions.find(({ data }) => data.options.some(({ here }) => here))?.data;
  const asked: PlaceQuestions = {
    ...(place && {
      place: {
        question: place.id,
        options: place.options.map(({ id }) => id),
        holds: (region, option) => placesAround(option, all).includes(region),
      },
    }),
    ...(hukou && { hukou: { question: hukou.id, here: hukou.options.filter(({ here }) => here).map(({ id }) => id) } }),
    nameOf: (id) => all.get(id)?.name ?? id,
  };
  const of = (benefit: Benefit): Rule => placedRule(benefit, asked);
  const together = (benefit: Benefit, narrower: readonly Benefit[]): Judged => {
    const places = placesOf(benefit.region, asked);
    const apart = apartOf(benefit);
    return {
      id: benefit.id,
      conditions: narrower.length ? { any: [benefit, ...narrower].map(of) } : of(benefit),
      ...(places && { places }),
      ...(apart && { apart }),
      ...([benefit, ...narrower].some(isMoney) && { money: true }),
    };
  };
  return {
    of,
    together,
    judged: (benefit) => together(benefit, []),
    placesIn: (region) => placesOf(region, asked),
    place: place?.id ?? '',
  };
}
