import { sayVerdict, verdicts } from '../domain/say-verdict.ts';
import type { Listed } from './check-results.ts';
import { element, part } from './element.ts';

/** What a sheet is made of. */
interface Sheet {
  listed: Listed[];
  /** The day the content speaks for, in words. */
  until: string;
  /** What must be reported first, as it stands on the page; null where no answer signals harm. */
  report: HTMLElement | null;
  /** The worker's next duties, as they stand on the page. */
  duties: HTMLElement;
}

const NOT_STATED = '经办机关：原文未载明';
/** A step that stands with so many benefits is said once for all of them. */
const MANY = 3;

const textsIn = (root: HTMLElement, selector: string): string[] =>
  [...root.querySelectorAll(selector)].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim() ?? '');

const lines = (words: string[]): HTMLElement[] => words.map((line) => element('p', {}, line));

/** A copy of a part of the page, without ids, answers, and what can be pressed. */
function copyOf(section: HTMLElement): HTMLElement {
  const copy = section.cloneNode(true) as HTMLElement;
  for (const one of copy.querySelectorAll('button, summary, [data-signals], [data-violence], p > a.tap')) one.remove();
  for (const one of [copy, ...copy.querySelectorAll('[id]')]) one.removeAttribute('id');
  for (const fold of copy.querySelectorAll('details')) fold.replaceWith(...fold.childNodes);
  for (const name of ['aria-labelledby', 'role']) copy.removeAttribute(name);
  copy.hidden = false;
  return copy;
}

function row({ article, verdict, words }: Listed, common: string[]): HTMLElement {
  const [name = ''] = textsIn(article, 'h4');
  const [basis = ''] = textsIn(article, 'blockquote a');
  const open = verdict === 'applies' ? [] : words;
  const steps = textsIn(article, '.step').filter((step) => !common.includes(step));
  const result = [sayVerdict(verdict), open.join('；')].filter(Boolean).join('：');
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      `${name} `,
      ...textsIn(article, '.meta > .tag').map((status) => `【${status}】`),
      element('small', {}, basis),
      ...lines(textsIn(article, '.amount')),
      ...lines(textsIn(article, ':scope > .notice > p:last-child')),
    ),
    element('td', {}, result, ...lines(steps.map((step) => `办法：${step}`))),
    element('td'),
  );
}

/** What is to be done, as one table: a part for each office. */
function tableOf(judged: Listed[], common: string[]): HTMLElement {
  const officeOf = ({ article }: Listed) => article.dataset['office'] ?? NOT_STATED;
  const offices = [...new Set(judged.map(officeOf))];
  offices.sort((a, b) => Number(a === NOT_STATED) - Number(b === NOT_STATED));
  const heads = ['待遇、标准、依据', '核对结果与待办', '办理记录'];
  return element(
    'table',
    {},
    element('thead', {}, element('tr', {}, ...heads.map((words) => element('th', { scope: 'col' }, words)))),
    ...offices.map((office) =>
      element(
        'tbody',
        {},
        element('tr', {}, element('th', { colspan: '3', scope: 'rowgroup' }, office)),
        ...judged.filter((one) => officeOf(one) === office).map((one) => row(one, common)),
      ),
    ),
  );
}

/** One sheet to hand over: by office, with lines to fill in by hand, and no answer and no name on it. */
function handOverSheet({ listed, until, report, duties }: Sheet): HTMLElement[] {
  const rank = (one: Listed) => verdicts.indexOf(one.verdict);
  const shown = listed.filter(({ verdict }) => ['applies', 'ask', 'office'].includes(verdict));
  const open = shown.sort((a, b) => rank(a) - rank(b));
  const names = listed.filter(({ verdict }) => verdict === 'not-now').flatMap(({ article }) => textsIn(article, 'h4'));
  const steps = open.flatMap(({ article }) => textsIn(article, '.step'));
  const common = [...new Set(steps)].filter((step) => steps.filter((other) => other === step).length >= MANY);
  return [
    element('h2', {}, '儿童待遇核对交接单'),
    element('p', { class: 'by-hand' }, '档案编号（手写，不写姓名）：'),
    element(
      'p',
      { class: 'by-hand' },
      '核对人：　　　　　　　　　　接收人：　　　　　　　　　　日期：　　　　年　　月　　日',
    ),
    ...lines([`数据截至 ${until}。按所填情况和文件所载条件列出，不代替经办机关认定；标准以经办机关答复为准。`]),
    ...(report
      ? [copyOf(report), element('p', { class: 'by-hand' }, '报告时间：　　　　　　　　　　　　接报单位：')]
      : []),
    ...(open.length ? [tableOf(open, common)] : []),
    ...lines(common.map((step) => `上列多项的办法：${step}`)),
    ...(names.length ? lines([`${sayVerdict('not-now')}（${names.length} 项）：${names.join('、')}。`]) : []),
    copyOf(duties),
  ];
}

/** Writes the sheet of what is listed into its place in `root`; where harm is reported, with the duty to report. */
export function fillSheet(root: HTMLElement, listed: Listed[], harm: boolean): void {
  const sheet = handOverSheet({
    listed,
    until: root.dataset['until'] ?? '',
    report: harm ? part(root, '[data-report]') : null,
    duties: part(root, '[data-duties]'),
  });
  part(root, '[data-sheet]').replaceChildren(...sheet);
}

/** Calls `fill` right before anything is printed, in browsers that tell it in either way. */
export function watchPrint(fill: () => void): void {
  addEventListener('beforeprint', fill);
  matchMedia('print').addEventListener('change', ({ matches }) => matches && fill());
}
