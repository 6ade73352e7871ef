import type { Ranked } from '../search/answer.ts';
import { recordKinds, sayRecordKind } from '../search/record.ts';
import { element } from './element.ts';
import { showResult } from './show-result.ts';

/** How many answers stand first whatever their kind, and how many of each kind below them. */
const FIRST = 3;
const BATCH = 3;

const listOf = (results: Ranked[], base: string): HTMLOListElement =>
  element('ol', { class: 'results plain' }, ...results.map((one) => showResult(one, base)));

/** The best few answers, which stand first. */
export const showBest = (ranked: Ranked[], base: string): Node[] =>
  ranked.length ? [listOf(ranked.slice(0, FIRST), base)] : [];

/** The other answers, by kind, with their number and a way to see more. */
export function showByKind(ranked: Ranked[], base: string): Node[] {
  return recordKinds.flatMap((kind) => {
    const rest = ranked.slice(FIRST).filter((one) => one.kind === kind);
    if (!rest.length) return [];
    const list = listOf(rest.slice(0, BATCH), base);
    const group = element('section', {}, element('h2', {}, `${sayRecordKind(kind)} ${rest.length}`), list);
    if (rest.length > BATCH) group.append(moreButton(rest, list, base));
    return [group];
  });
}

function moreButton(results: Ranked[], list: HTMLOListElement, base: string): HTMLButtonElement {
  const button = element('button', {}, '更多');
  button.type = 'button';
  button.addEventListener('click', () => {
    const shown = list.children.length;
    list.append(...results.slice(shown, shown + 4 * BATCH).map((one) => showResult(one, base)));
    button.hidden = list.children.length >= results.length;
    list.children[shown]?.querySelector('a')?.focus();
  });
  return button;
}

/** How many were found, in all and of each kind. */
export function count(ranked: Ranked[]): string {
  const parts = recordKinds.flatMap((kind) => {
    const number = ranked.filter((one) => one.kind === kind).length;
    return number ? [`${sayRecordKind(kind)} ${number}`] : [];
  });
  return `找到 ${ranked.length} 处：${parts.join('、')}`;
}
