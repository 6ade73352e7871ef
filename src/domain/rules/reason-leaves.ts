import type { Reason } from './decide.ts';

/** A reason that stands for one condition. */
export type LeafReason = Exclude<Reason, { parts: Reason[] }>;

/** The conditions of a reason, each where it stands, in the order in which they are written. */
export const reasonLeaves = (reason: Reason): LeafReason[] =>
  'parts' in reason ? reason.parts.flatMap(reasonLeaves) : [reason];
