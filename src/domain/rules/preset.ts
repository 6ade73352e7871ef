import type { Answers } from './decide.ts';

/** A situation with the answers that it settles. */
export interface Preset {
  name: string;
  answers: Answers;
}

/** The situations that settle answers, by id. */
export type Presets = Readonly<Record<string, Preset>>;

const NAME = 'situation';

/** Site-relative address of the checklist with a situation chosen: in the fragment, which no server sees. */
export const presetAddress = (situation: string): string => `/check/#${NAME}=${situation}`;

/** The situation that a fragment (`#situation=dropout`) names; null where it names none. */
export const presetIn = (hash: string): string | null => new URLSearchParams(hash.replace(/^#/, '')).get(NAME);

/** What `situation` settles; null where there is no such situation. */
export const presetOf = (presets: Presets, situation: string): Preset | null =>
  Object.prototype.hasOwnProperty.call(presets, situation) ? (presets[situation] ?? null) : null;
