import { deciding, type Reason } from '../../domain/rules/decide.ts';
import { reasonLeaves, type LeafReason } from '../../domain/rules/reason-leaves.ts';
import { sayTruth } from '../../domain/wording/say-truth.ts';
import { verdictTable } from '../../domain/wording/verdict-table.ts';
import type { Verdict } from '../../domain/rules/verdict.ts';
import type { Wordings } from '../checklist/check-form.ts';
import { element, part } from '../frame/element.ts';

/** The article of a benefit, with the parts that change. */
export interface Card {
  article: HTMLElement;
  fold: HTMLDetailsElement;
  summary: HTMLElement;
  /** What the fold holds when it is opened; null until it has come. */
  folded: HTMLElement | null;
  /** The conditions in the order in which they are written, and their words; none until they have come. */
  conditions: HTMLElement[];
  words: string[];
}

/** Reads an article once. */
export const readCard = (article: HTMLElement): Card => ({
  article,
  fold: part(article, 'details'),
  summary: part(article, 'summary'),
  folded: null,
  conditions: [],
  words: [],
});

/** Gives a card what it folds. */
export function fillCard(card: Card, folded: HTMLElement): void {
  card.folded = folded;
  card.conditions = [...folded.querySelectorAll<HTMLElement>('[data-leaf]')];
  card.words = card.conditions.map((place) => place.querySelector('.says')?.textContent ?? '');
}

/** Puts into the open fold of a card what it holds, or a word that it is still on its way. */
function unfold({ fold, folded }: Card): void {
  const coming = fold.querySelector('.coming');
  if (!folded && !coming) part(fold, '.why').after(element('p', { class: 'coming' }, '正在取条件和原文……'));
  if (!folded || fold.contains(folded)) return;
  coming?.remove();
  part(fold, '.why').after(folded);
}

/** The words of the conditions that made a reason what it is, each once; empty until they have come. */
export function decidingWords(reason: Reason, card: Card, wordings: Wordings): string[] {
  if (!card.folded) return deciding(reason).map(() => '');
  const leaves = reasonLeaves(reason);
  const words = (deciding(reason) as LeafReason[]).map((one) => {
    const condition = card.words[leaves.indexOf(one)] ?? '';
    if (one.kind !== 'answer' || one.truth !== 'no' || one.answer === null) return condition;
    return `${condition}（所填：${wordings.says(one.leaf.question, one.answer)}）`;
  });
  return [...new Set(words)];
}

/** A verdict and what decided it, in one line. */
export function brief(verdict: Verdict, words: string[]): string {
  return verdictTable[verdict].fold(words.length, words[0] ?? '').replace(/：$/, '');
}

/** In an open fold, marks every condition with what the answers settle about it, and lists those that decided. */
export function explain(reason: Reason, card: Card, words: string[]): void {
  unfold(card);
  for (const [i, { truth }] of reasonLeaves(reason).entries()) {
    const place = card.conditions[i];
    if (!place || place.dataset['truth'] === truth) continue;
    const { shape, word } = sayTruth(truth);
    place.dataset['truth'] = truth;
    place.querySelector('.truth')?.remove();
    place.prepend(element('b', { class: 'truth' }, `${shape} ${word} `));
  }
  const { shape } = sayTruth(reason.truth);
  part(card.fold, '.why').replaceChildren(
    ...words.filter(Boolean).map((line) => element('li', {}, `${shape} ${line}`)),
  );
}
