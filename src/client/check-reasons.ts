import { deciding, type Verdict } from '../domain/decide.ts';
import { leavesOf, type LeafReason } from '../domain/leaves-of.ts';
import { sayTruth } from '../domain/say-truth.ts';
import type { Judged } from './check-results.ts';
import { element, part } from './element.ts';

/** The words of questions and answers, which stand in the form. */
export interface Wordings {
  asks(question: string): string;
  says(question: string, answer: string): string;
}

/** What stands on the fold before it is opened, for so many deciding conditions. */
const BRIEF: Record<Verdict, (count: number, first: string) => string> = {
  applies: (count) => `√ ${count} 项条件都相符`,
  ask: (count, first) => `？ 还差 ${count} 项：${first}`,
  office: (count, first) => `◇ 须认定 ${count} 项：${first}`,
  'not-now': (count, first) => `× 不符 ${count} 项：${first}`,
};

/** The conditions of an article, in the order in which they are written. */
const conditionsOf = (article: HTMLElement): HTMLElement[] => [...article.querySelectorAll<HTMLElement>('[data-leaf]')];

/** The words of the conditions that made a verdict what it is, each once. */
export function decidingWords({ reason, article }: Pick<Judged, 'reason' | 'article'>, wordings: Wordings): string[] {
  const conditions = conditionsOf(article);
  const leaves = leavesOf(reason);
  const words = (deciding(reason) as LeafReason[]).map((one) => {
    const place = conditions[leaves.indexOf(one)];
    const condition = place ? (part(place, '.says').textContent ?? '') : '';
    if (one.kind !== 'answer' || one.truth !== 'no' || one.answer === null) return condition;
    return `${condition}（所填：${wordings.says(one.leaf.question, one.answer)}）`;
  });
  return [...new Set(words)];
}

/** A verdict and what decided it, in one line. */
export function brief(judged: Pick<Judged, 'reason' | 'article' | 'verdict'>, wordings: Wordings): string {
  const words = decidingWords(judged, wordings);
  return BRIEF[judged.verdict](words.length, words[0] ?? '');
}

/** Marks every condition of an article with what the answers settle about it, and lists those that decided. */
export function explain(judged: Judged, wordings: Wordings): void {
  const conditions = conditionsOf(judged.article);
  for (const [i, { truth }] of leavesOf(judged.reason).entries()) {
    const place = conditions[i];
    if (!place || place.dataset['truth'] === truth) continue;
    const { shape, word } = sayTruth(truth);
    place.dataset['truth'] = truth;
    place.querySelector('.truth')?.remove();
    place.prepend(element('b', { class: 'truth' }, `${shape} ${word} `));
  }
  const { shape } = sayTruth(judged.reason.truth);
  part(judged.article, '.why').replaceChildren(
    ...decidingWords(judged, wordings).map((words) => element('li', {}, `${shape} ${words}`)),
  );
}
