import type { Ranked } from '../../search/rank/answer.ts';
import { recordKinds, sayRecordKind, type RecordKind } from '../../search/records/record.ts';
import type { Scope } from '../../search/scope/scope.ts';
import { element } from '../frame/element.ts';
import { showResult } from '../result/show-result.ts';

/** How many answers stand first whatever their kind, and how many of each kind below them. */
const FIRST = 3;
const BATCH = 3;

/** How many characters of its words an answer shows: one of the best, and one of those below, which are looked over. */
const WORDS = 140;
const FEWER = 70;

const listOf = (results: Ranked[], base: string): HTMLOListElement =>
  element('ol', { class: 'results plain' }, ...results.map((one) => showResult(one, base, FEWER)));

/** Draws each of the best few answers, which stand first. */
export const drawBest = (ranked: Ranked[], base: string): (() => Element)[] =>
  ranked.slice(0, FIRST).map((one) => () => showResult(one, base, WORDS));

/** Draws each kind of the other answers, with their number and a way to see more. */
export function drawByKind(ranked: Ranked[], base: string): (() => Element)[] {
  return recordKinds.flatMap((kind) => {
    const rest = ranked.slice(FIRST).filter((one) => one.kind === kind);
    return rest.length ? [() => showKind(kind, rest, base)] : [];
  });
}

function showKind(kind: RecordKind, results: Ranked[], base: string): Element {
  const list = listOf(results.slice(0, BATCH), base);
  const group = element('section', {}, element('h2', {}, `${sayRecordKind(kind)} ${results.length}`), list);
  if (results.length > BATCH) group.append(moreButton(results, list, base));
  return group;
}

function moreButton(results: Ranked[], list: HTMLOListElement, base: string): HTMLButtonElement {
  const button = element('button', {}, '更多');
  button.type = 'button';
  button.addEventListener('click', () => {
    const shown = list.children.length;
    list.append(...results.slice(shown, shown + 4 * BATCH).map((one) => showResult(one, base, FEWER)));
    button.hidden = list.children.length >= results.length;
    list.children[shown]?.querySelector('a')?.focus();
  });
  return button;
}

/** How many were found, in all and of each kind; of another year than the one asked for nothing is found. */
export function count(ranked: Ranked[], scope: readonly Scope[]): string {
  const parts = recordKinds.flatMap((kind) => {
    const number = ranked.filter((one) => one.kind === kind).length;
    return number ? [`${sayRecordKind(kind)} ${number}`] : [];
  });
  const otherYear = scope.some((one) => one.kind === 'year-not-held' && one.held.length);
  return `${otherYear ? '别的年份' : '找到'} ${ranked.length} 处：${parts.join('、')}`;
}
