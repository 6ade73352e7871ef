/** The way through the questions, one at a time. Answers are kept elsewhere: walking never loses one. */
export interface Progress {
  /** The questions shown so far, in the order in which they were, each once. */
  readonly trail: readonly string[];
  /** Which of them is shown; past the last one stands the result. */
  readonly at: number;
  /** Where the reader came from to change an answer, and wants to return to. */
  readonly from: 'trail' | 'results' | null;
}

/** The question that is shown, or null where the result is. */
export const shown = ({ trail, at }: Progress): string | null => trail[at] ?? null;

/** To the result. */
export const toResults = ({ trail }: Progress): Progress => ({ trail, at: trail.length, from: null });

/** To one question; null is the result. */
function to(progress: Progress, question: string | null, from: Progress['from'] = null): Progress {
  if (question === null) return toResults(progress);
  const trail = progress.trail.includes(question) ? progress.trail : [...progress.trail, question];
  return { trail, at: trail.indexOf(question), from };
}

/** A way that starts at a question. */
export const begin = (first: string | null): Progress => to({ trail: [], at: 0, from: null }, first);

/** As it was when `question` was shown, or the result where it is null. */
export const takeUp = (trail: readonly string[], question: string | null): Progress =>
  to({ trail, at: 0, from: null }, question);

/** On to `next`, the question to be asked next. */
export const resume = (progress: Progress, next: string | null): Progress => to(progress, next);

/** Past all that was answered, to `next`. */
export const retrace = (answered: readonly string[], next: string | null): Progress =>
  resume({ trail: answered, at: 0, from: null }, next);

/** One on: back to where the reader came from, else along the trail, past what no longer matters, else to `next`. */
export function forward(progress: Progress, next: string | null, matters: (question: string) => boolean): Progress {
  if (progress.from === 'results') return toResults(progress);
  if (progress.from === 'trail') return resume(progress, next);
  const onTrail = progress.trail.find((question, i) => i > progress.at && matters(question));
  return onTrail === undefined ? resume(progress, next) : to(progress, onTrail);
}

/** One back along the trail, past what no longer matters; stays where nothing is before it. */
export function backward(progress: Progress, matters: (question: string) => boolean): Progress {
  const before = progress.trail.slice(0, progress.at).reverse();
  const question = before.find(matters);
  return question === undefined ? progress : to(progress, question);
}

/** Straight to a question, to change its answer. */
export const jump = (progress: Progress, question: string): Progress =>
  to(progress, question, shown(progress) === null ? 'results' : 'trail');
