import type { AnswerLeaf, Benefit, Rule } from '../../schemas/checklist/benefit.ts';

const OWN_HUKOU = '户口就在所填的地方';

/** What the questions for the place and for the 户口 offer, as far as conditions are made from it. */
export interface PlaceQuestions {
  place?: { question: string; options: readonly string[]; holds(region: string, option: string): boolean };
  hukou?: { question: string; here: readonly string[] };
  nameOf(region: string): string;
}

/** The answers to the question for the place within which a benefit of `region` is given; null where all are. */
export function placesOf(region: string, { place }: PlaceQuestions): string[] | null {
  const inside = place?.options.filter((option) => place.holds(region, option)) ?? [];
  return place && inside.length < place.options.length ? inside : null;
}

/** The condition that the child lives where the benefit is given; null where it is given everywhere. */
function onPlace({ region, target }: Benefit, questions: PlaceQuestions): AnswerLeaf | null {
  const is = placesOf(region, questions);
  if (!questions.place || !is) return null;
  return { question: questions.place.question, is, says: `在${questions.nameOf(region)}`, ...target };
}

/** That the 户口 is there, or the office decides; null where a text says which place counts. */
function onHukou({ hukou }: Benefit, questions: PlaceQuestions): Rule | null {
  if (!hukou || !questions.hukou) return null;
  const { question, here } = questions.hukou;
  const { says, ...ground } = hukou;
  return {
    any: [
      { question, is: [...here], says: OWN_HUKOU, ...ground },
      { openEnded: true, says, ...ground },
    ],
  };
}

/** All conditions of a benefit: those that are written, after those on the place and the 户口, which are never written. */
export function placedRule(benefit: Benefit, questions: PlaceQuestions): Rule {
  const { conditions } = benefit;
  const made = [onPlace(benefit, questions), onHukou(benefit, questions)].filter((part) => part !== null);
  if (!made.length) return conditions;
  return { all: [...made, ...('all' in conditions ? conditions.all : [conditions])] };
}
