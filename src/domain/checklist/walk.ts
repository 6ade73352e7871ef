/** The way through the questions, one at a time. Answers are kept elsewhere: walking never loses one. */
export interface Walk {
  /** The questions shown so far, in the order in which they were, each once. */
  readonly trail: readonly string[];
  /** Which of them is shown; past the last one stands the result. */
  readonly at: number;
  /** Where the reader came from to change an answer, and wants to return to. */
  readonly from: 'trail' | 'results' | null;
}

/** The question that is shown, or null where the result is. */
export const shown = ({ trail, at }: Walk): string | null => trail[at] ?? null;

/** To the result. */
export const toResults = ({ trail }: Walk): Walk => ({ trail, at: trail.length, from: null });

/** To one question; null is the result. */
function to(walk: Walk, question: string | null, from: Walk['from'] = null): Walk {
  if (question === null) return toResults(walk);
  const trail = walk.trail.includes(question) ? walk.trail : [...walk.trail, question];
  return { trail, at: trail.indexOf(question), from };
}

/** A way that starts at a question. */
export const begin = (first: string | null): Walk => to({ trail: [], at: 0, from: null }, first);

/** As it was when `question` was shown, or the result where it is null. */
export const takeUp = (trail: readonly string[], question: string | null): Walk =>
  to({ trail, at: 0, from: null }, question);

/** On to `next`, the question to be asked next. */
export const resume = (walk: Walk, next: string | null): Walk => to(walk, next);

/** Past all that was answered, to `next`. */
export const retrace = (answered: readonly string[], next: string | null): Walk =>
  resume({ trail: answered, at: 0, from: null }, next);

/** One on: back to where the reader came from, else along the trail, past what no longer matters, else to `next`. */
export function forward(walk: Walk, next: string | null, matters: (question: string) => boolean): Walk {
  if (walk.from === 'results') return toResults(walk);
  if (walk.from === 'trail') return resume(walk, next);
  const onTrail = walk.trail.find((question, i) => i > walk.at && matters(question));
  return onTrail === undefined ? resume(walk, next) : to(walk, onTrail);
}

/** One back along the trail, past what no longer matters; stays where nothing is before it. */
export function backward(walk: Walk, matters: (question: string) => boolean): Walk {
  const before = walk.trail.slice(0, walk.at).reverse();
  const question = before.find(matters);
  return question === undefined ? walk : to(walk, question);
}

/** Straight to a question, to change its answer. */
export const jump = (walk: Walk, question: string): Walk =>
  to(walk, question, shown(walk) === null ? 'results' : 'trail');
