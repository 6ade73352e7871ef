import type { Parts } from '../../domain/compose/parts.ts';
import { sayCitedProvision } from '../../domain/training/training-module.ts';
import { element, part, say } from '../frame/element.ts';

export type FoundSort = 'clauses' | 'promises' | 'amounts';

interface Row {
  id: string;
  says: string;
}

/** How many are offered at once; more are found by more words. */
const MOST = 20;
const LONGEST = 80;

/** What may be ticked of a sort, in words. */
const rowsOf: Readonly<Record<FoundSort, (parts: Parts) => Row[]>> = {
  clauses: ({ clauses }) =>
    clauses.map(({ id, words, place }) => ({
      id,
      says: `${sayCitedProvision(place)}：${words.slice(0, LONGEST)}${words.length > LONGEST ? '…' : ''}`,
    })),
  promises: ({ promises }) =>
    promises.map(({ id, says, words }) => ({ id, says: `${says}，${sayCitedProvision(words.place)}` })),
  amounts: ({ amounts }) => amounts.map(({ id, says, sum, where }) => ({ id, says: `${says}：${sum}（${where}）` })),
};

/** Offers what is looked for in a field, beside what is ticked already. */
export function offerFound(box: HTMLElement, parts: Parts, ticked: readonly string[]): void {
  const sort = box.dataset['found'] as FoundSort;
  const wanted = part<HTMLInputElement>(box, '[data-find]').value.trim();
  const all = rowsOf[sort](parts);
  const found = wanted ? all.filter(({ says }) => says.includes(wanted)) : [];
  const shown = [
    ...all.filter(({ id }) => ticked.includes(id)),
    ...found.filter(({ id }) => !ticked.includes(id)).slice(0, MOST),
  ];
  part(box, '[data-list]').replaceChildren(
    ...shown.map(({ id, says }) => {
      const tick = element('input', { type: 'checkbox', name: sort, value: id, checked: ticked.includes(id) });
      return element('label', {}, tick, element('span', {}, says));
    }),
  );
  const more = found.length > MOST ? `，先列 ${MOST} 条，多写几个字再找` : '';
  say(
    part(box, '[data-count]'),
    wanted ? (found.length ? `找到 ${found.length} 条${more}。` : '没有找到，换几个字。') : '',
  );
}
