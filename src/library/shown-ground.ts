import type { Ground } from '../schemas/checklist/situation.ts';
import type { KnownWork } from '../content/kinds/all-works.ts';
import type { Library } from './open.ts';

/** What a step rests on, ready to be shown: words of a text, or a work that is not held and its article. */
export type ShownGround = { at: string; quote: string } | { work: KnownWork; article: string };

/**
 * What `ground` rests on; an action rests on its own words.
 *
 * @throws Error where it names nothing, which the checks of the corpus rule out
 */
export function groundOf(library: Library, ground: Ground): ShownGround {
  if ('at' in ground) return ground;
  if ('work' in ground) {
    const work = library.works.get(ground.work);
    if (work) return { work, article: ground.article };
  } else {
    const action = library.actions.find(({ data }) => data.id === ground.action);
    if (action) return { at: action.at, quote: action.data.quote };
  }
  throw new Error('A step rests on something that the content does not hold.');
}

/** The grounds of a step, each words once. */
export function groundsOf(library: Library, grounds: readonly Ground[]): ShownGround[] {
  const shown = grounds.map((ground) => groundOf(library, ground));
  const key = (one: ShownGround) => ('at' in one ? `${one.at} ${one.quote}` : `${one.work.id} ${one.article}`);
  return [...new Map(shown.map((one) => [key(one), one])).values()];
}

/** Grounds as they are laid out: words of one place on one slip, then the works that are not held. */
export function onSlips(grounds: readonly ShownGround[]): {
  slips: { at: string; quotes: string[] }[];
  works: { work: KnownWork; article: string }[];
} {
  const slips = new Map<string, string[]>();
  for (const ground of grounds)
    if ('at' in ground) slips.set(ground.at, [...(slips.get(ground.at) ?? []), ground.quote]);
  return {
    slips: [...slips].map(([at, quotes]) => ({ at, quotes })),
    works: grounds.flatMap((ground) => ('at' in ground ? [] : [ground])),
  };
}
