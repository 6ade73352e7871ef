import type { CheckData } from '../domain/rules/asking.ts';
import type { Presets } from '../domain/rules/preset.ts';
import { bareRule } from '../domain/rules/bare-rule.ts';
import { sameFingerprint } from '../domain/checklist/result-link.ts';
import type { Benefit } from '../schemas/checklist/benefit.ts';
import type { Library } from './open.ts';

/**
 * The questions and the rules of every benefit, without their words.
 *
 * @throws Error where two ids would be the same in a shared link
 */
export function checkData(library: Library): CheckData {
  const { questions, benefits, conditions } = library;
  const same = sameFingerprint(benefits.map(({ data }) => data.id));
  if (same) throw new Error(`分享的链接分不清 \`${same.join('` 和 `')}\`。\n  给新加的那个换一个编号。`);
  return {
    place: conditions.place,
    questions: questions.map(({ data: { id, options } }) => {
      const violence = options.filter((option) => option.violence).map((option) => option.id);
      const harm = options.filter((option) => option.harm).map((option) => option.id);
      const adult = options.filter((option) => option.adult).map((option) => option.id);
      const reveals = options.flatMap((option) => (option.reveals ? [[option.id, option.reveals] as const] : []));
      return {
        id,
        harm,
        ...(violence.length && { violence }),
        ...(reveals.length && { reveals: Object.fromEntries(reveals) }),
        ...(adult.length && { adult }),
      };
    }),
    benefits: benefits
      .filter(({ data }) => !data.sameAs)
      .map(({ data }) => {
        const judged = conditions.together(data, narrowerOf(library, data.id));
        return { ...judged, conditions: bareRule(judged.conditions) };
      }),
  };
}

/** The same benefit as narrower places give it: it is shown as one with `benefit`. */
export const narrowerOf = ({ benefits }: Pick<Library, 'benefits'>, benefit: string): Benefit[] =>
  benefits.map(({ data }) => data).filter(({ sameAs }) => sameAs === benefit);

/** The answers that each situation settles; a situation that settles none is left out. */
export const presetsOf = ({ situations }: Library): Presets =>
  Object.fromEntries(
    situations.flatMap(({ data: { id, name, answers } }) =>
      Object.keys(answers).length ? [[id, { name, answers }] as const] : [],
    ),
  );

const KINDS: Benefit['kind'][] = ['money', 'service', 'in-kind', 'staff'];

/** Where a benefit stands among those of a place: what ended last, money before services, a known amount first. */
const rank = ({ status, kind, amounts }: Benefit): number =>
  (status === 'closed' ? 100 : 0) + 10 * KINDS.indexOf(kind) + (amounts.length ? 0 : 1);

/** Every benefit that is shown by itself, by the place it applies in, places in the order of the lexicon. */
export function benefitsByPlace({
  benefits,
  regions,
}: Library): { region: string; place: string; benefits: Benefit[] }[] {
  return [...regions.values()].flatMap(({ id, name }) => {
    const here = benefits.map(({ data }) => data).filter(({ region, sameAs }) => region === id && !sameAs);
    here.sort((a, b) => rank(a) - rank(b));
    return here.length ? [{ region: id, place: name, benefits: here }] : [];
  });
}
