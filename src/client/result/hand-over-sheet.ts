import { toHandOver, type HandOverRow } from '../../domain/checklist/hand-over-row.ts';
import { sayVerdict } from '../../domain/wording/say-verdict.ts';
import type { Listed } from './check-results.ts';
import { element, part } from '../frame/element.ts';
import { readRow } from './read-row.ts';

/** What is known beside the list: whether an answer signals harm, and the questions that are still open. */
interface Known {
  harm: boolean;
  open: readonly string[];
}

const NOT_STATED = '经办机关：原文未载明';
/** So many open questions are written out; one page is one page. */
const QUESTIONS = 6;

const line = (...words: (Node | string)[]): HTMLElement => element('p', {}, ...words);
const byHand = (words: string): HTMLElement => element('p', { class: 'by-hand' }, words);
const joined = (words: readonly string[]): string => words.join('、');

/** One allowance; words that stood in the row above are not told twice. */
function rowOf({ name, amounts, caution, words, basis, verdict, why }: HandOverRow, above?: HandOverRow): HTMLElement {
  const result = [sayVerdict(verdict), verdict === 'applies' ? '' : why.join('；')].filter(Boolean).join('：');
  const quote = words !== '' && words === above?.words ? '（同上）' : words && `“${words}”`;
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, name, ...[...amounts, caution].filter(Boolean).map((told) => line(told))),
    element('td', {}, quote, element('small', {}, basis)),
    element('td', {}, result),
    element('td'),
  );
}

/** The allowances as one table: a part for each office, those that a text names first. */
function tableOf(rows: readonly HandOverRow[]): HTMLElement {
  const officeOf = ({ office }: HandOverRow) => office ?? NOT_STATED;
  const offices = [...new Set(rows.map(officeOf))].sort((a, b) => Number(a === NOT_STATED) - Number(b === NOT_STATED));
  const heads = ['补贴、标准', '原话', '核对结果', '办理记录'].map((words) => element('th', { scope: 'col' }, words));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    ...offices.map((office) =>
      element(
        'tbody',
        {},
        element('tr', {}, element('th', { colspan: '4', scope: 'rowgroup' }, office)),
        ...rows.filter((row) => officeOf(row) === office).map((row, i, here) => rowOf(row, here[i - 1])),
      ),
    ),
  );
}

/** Benefits by what they came to, by name: their words stand on the pages of the site. */
function namesOf(rows: readonly HandOverRow[]): HTMLElement[] {
  const verdicts = [...new Set(rows.map(({ verdict }) => verdict))];
  return verdicts.map((verdict) => {
    const names = rows.filter((row) => row.verdict === verdict).map(({ name }) => name);
    return line(element('b', {}, `${sayVerdict(verdict)}：`), joined(names));
  });
}

/** What must be reported first, in the words of the duty list, with room for what was done. */
const reportOf = (panel: HTMLElement): HTMLElement =>
  element(
    'div',
    { class: 'report' },
    element('h3', {}, part(panel, 'h2').textContent ?? ''),
    ...[...panel.querySelectorAll('.report-says, [data-calls] ~ .meta')].map((one) => line(one.textContent ?? '')),
    part(panel, 'blockquote').cloneNode(true),
    byHand('报告时间：　　　　　　　　　　　　接报单位：'),
  );

/** What the worker does next, in brief, and what binds whoever writes something down. */
const dutiesOf = (panel: HTMLElement): HTMLElement[] => [
  element('h3', {}, part(panel, 'h2').textContent ?? ''),
  line(
    [...panel.querySelectorAll('li > p:first-child')].map(({ textContent }) => textContent?.trim()).join('；'),
    '。',
  ),
  ...[...panel.querySelectorAll('.recording')].map((one) => line(one.textContent?.replace(/\s+/g, '') ?? '')),
];

/** One sheet to hand over, with lines to fill in by hand, and no answer and no name on it. */
function handOverSheet(root: HTMLElement, listed: Listed[], { harm, open }: Known): HTMLElement[] {
  const all = listed.map(readRow);
  const rows = toHandOver(all);
  const [money, services] = [rows.filter((row) => row.money), rows.filter((row) => !row.money)];
  const told = money.filter(({ verdict }) => verdict !== 'ask');
  const everyone = all.filter(({ verdict }) => verdict === 'everyone').map(({ name }) => name);
  const more = open.length > QUESTIONS ? `等${open.length}问` : '';
  return [
    element('h2', {}, '儿童待遇核对交接单'),
    byHand('档案编号（手写，不写姓名）：'),
    byHand('核对人：　　　　　　　　　　接收人：　　　　　　　　　　日期：　　　　年　　月　　日'),
    line(
      `数据截至 ${root.dataset['until']}。按所填情况和文件所载条件列出，不代替经办机关认定；标准以经办机关答复为准。`,
    ),
    ...(harm ? [reportOf(part(root, '[data-report]'))] : []),
    ...(money.length ? [element('h3', {}, `补贴 ${money.length} 项`)] : []),
    ...(told.length ? [tableOf(told)] : []),
    ...namesOf(money.filter((row) => !told.includes(row))),
    ...(services.length ? [element('h3', {}, `服务 ${services.length} 项`), ...namesOf(services)] : []),
    ...(everyone.length ? [line(element('b', {}, `${sayVerdict('everyone')}：`), joined(everyone))] : []),
    ...(open.length ? [element('h3', {}, '还要问清'), line(open.slice(0, QUESTIONS).join(''), more)] : []),
    ...dutiesOf(part(root, '[data-duties]')),
  ];
}

/** Writes the sheet of what is listed into its place in `root`; where harm is reported, with the duty to report. */
export function fillSheet(root: HTMLElement, listed: Listed[], known: Known): void {
  part(root, '[data-sheet]').replaceChildren(...handOverSheet(root, listed, known));
}

/** Calls `fill` right before anything is printed, in browsers that tell it in either way. */
export function watchPrint(fill: () => void): void {
  addEventListener('beforeprint', fill);
  matchMedia('print').addEventListener('change', ({ matches }) => matches && fill());
}
