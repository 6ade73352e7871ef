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

const NOT_STATED = '原文未载明';
/** So many open questions are written out; one page is one page. */
const QUESTIONS = 6;

const line = (...words: (Node | string)[]): HTMLElement => element('p', {}, ...words);
const byHand = (words: string): HTMLElement => element('p', { class: 'by-hand' }, words);
const joined = (words: readonly string[]): string => words.join('、');

/** One allowance: what it pays, what it came to, and on which words; where row `same` tells them, it is named. */
function rowOf(
  { name, amounts, caution, words, basis, verdict, why }: HandOverRow,
  number: number,
  same: number,
): Node {
  const result = [sayVerdict(verdict), verdict === 'applies' ? '' : why.join('；')].filter(Boolean).join('：');
  const told = [...amounts, caution, result].filter(Boolean).join('。');
  const quote = same ? `原话同第 ${same} 项` : words && `“${words}”${basis}`;
  return element('td', {}, line(element('b', {}, `${number}. ${name}`), `　${told}`), ...(quote ? [line(quote)] : []));
}

/** The allowances as one table: a part for each office, with room to write, those that a text names first. */
function tableOf(rows: readonly HandOverRow[]): HTMLElement {
  const officeOf = ({ office }: HandOverRow) => office ?? NOT_STATED;
  const offices = [...new Set(rows.map(officeOf))].sort((a, b) => Number(a === NOT_STATED) - Number(b === NOT_STATED));
  const inOrder = offices.flatMap((office) => rows.filter((row) => officeOf(row) === office));
  const cells = inOrder.map((row, i) => {
    const same = inOrder.findIndex(({ words, basis }) => words !== '' && words === row.words && basis === row.basis);
    return { office: officeOf(row), cell: rowOf(row, i + 1, same < i ? same + 1 : 0) };
  });
  const partOf = (office: string) => {
    const here = cells.filter((one) => one.office === office);
    const head = element('th', { scope: 'rowgroup', rowspan: String(here.length) }, office);
    return here.map(({ cell }, i) => element('tr', {}, ...(i ? [] : [head]), cell));
  };
  const heads = ['经办机关、记录', '补贴、标准、核对结果、原话'].map((words) => element('th', { scope: 'col' }, words));
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads)),
    ...offices.map((office) => element('tbody', {}, ...partOf(office))),
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
function reportOf(panel: HTMLElement): HTMLElement {
  const calls = [...panel.querySelectorAll('[data-call]')].map((call) => call.textContent?.replace(/\s+/g, ' ').trim());
  return element(
    'div',
    { class: 'report' },
    element('h3', {}, [part(panel, '.report-says').textContent, ...calls].join(' · ')),
    line(part(panel, '[data-calls] ~ .meta').textContent ?? ''),
    part(panel, 'blockquote').cloneNode(true),
    byHand('报告时间：　　　　　　　　　　　　接报单位：'),
  );
}

/** What the worker does next, in brief, what binds whoever writes something down, and which rules are newer. */
function dutiesOf(panel: HTMLElement): HTMLElement[] {
  const recording = [...panel.querySelectorAll('.recording')].map((one) => one.textContent?.replace(/\s+/g, '') ?? '');
  const newer = [...panel.querySelectorAll('.newer li:not([hidden])')]
    .map((one) => one.textContent?.replace(/\s+/g, '').split('：')[0] ?? '')
    .filter((work) => !recording.some((told) => told.includes(work.split('（')[0] ?? '')));
  return [
    element('h3', {}, part(panel, 'h2').textContent ?? ''),
    line(
      [...panel.querySelectorAll('li > p:first-child')].map(({ textContent }) => textContent?.trim()).join('；'),
      '。',
    ),
    ...recording.map((told) => line(told)),
    ...(newer.length ? [line(element('b', {}, '本站文件之后的新规：'), `${joined(newer)}。未收原文。`)] : []),
  ];
}

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
    byHand('档案编号（不写姓名）：　　　　　　　　　　　　　日期：　　　　年　　月　　日'),
    byHand('核对人：　　　　　　　　　　　　　　　　　　　　接收人：'),
    line(`数据截至 ${root.dataset['until']}。按所填情况和文件列出；给不给、给多少，由经办机关认定。`),
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

/** Writes the sheet of what is listed into its place in `root`, and from now on prints nothing else of the page. */
export function fillSheet(root: HTMLElement, listed: Listed[], known: Known): void {
  part(root, '[data-sheet]').replaceChildren(...handOverSheet(root, listed, known));
  document.documentElement.classList.add('hands-over');
}

/** Calls `fill` right before anything is printed, in browsers that tell it in either way. */
export function watchPrint(fill: () => void): void {
  addEventListener('beforeprint', fill);
  matchMedia('print').addEventListener('change', ({ matches }) => matches && fill());
}
