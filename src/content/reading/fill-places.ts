import { placeOptions } from '../../domain/rules/place-options.ts';
import type { Question } from '../../schemas/checklist/question.ts';
import type { Region } from '../../schemas/wording/vocabulary.ts';
import type { Entry } from './read-entries.ts';
import type { Text } from './read-text.ts';

/** Gives the question that asks for the place its answers; what is written there is left to `question-formed`. */
export function fillPlaces(
  questions: Entry<Question>[],
  regions: Entry<Region>[],
  texts: Pick<Text, 'data'>[],
): Entry<Question>[] {
  const all = new Map(regions.map(({ data }) => [data.id, data]));
  const places = placeOptions(all, new Set(texts.map(({ data }) => data.region)));
  const options = places.map((place) => ({
    ...place,
    harm: false,
    violence: false,
    alike: false,
    here: false,
    adult: false,
  }));
  return questions.map((entry) =>
    entry.data.asksPlace && !entry.data.options.length ? { ...entry, data: { ...entry.data, options } } : entry,
  );
}
