import type { Judgement } from '../../domain/rules/asking.ts';
import type { HarmSignal } from '../../domain/rules/harm-signals.ts';
import { countVerdicts } from '../../domain/rules/count-verdicts.ts';
import type { Answers } from '../../domain/rules/decide.ts';
import { sayVerdictBriefly, verdicts } from '../../domain/wording/say-verdict.ts';
import { verdictTable } from '../../domain/wording/verdict-table.ts';
import { showQuestions, type Wordings } from './check-form.ts';
import { element, hide, part, say } from '../frame/element.ts';
import { showNewerHere } from '../result/newer-here.ts';
import { showByFrames } from '../frame/show-by-frames.ts';

/** All that the screen depends on. */
export interface Screen {
  mode: 'steps' | 'page';
  /** The question that is shown; null where the result is, or all of them are. */
  question: string | null;
  /** How many questions were shown before it. */
  before: number;
  /** Whether the next step leads back to the result. */
  returning: boolean;
  answers: Answers;
  /** The answer to the question for the place; undefined where it was not answered. */
  place: string | undefined;
  /** Questions that are still open, and whether asking any of them can change a verdict. */
  left: string[];
  more: boolean;
  /** The judgements on allowances, how many questions they still wait for, and whether none can settle them further. */
  money: Judgement[];
  moneyLeft: number;
  settled: boolean;
  /** The questions about harm that were left open. */
  unsure: string[];
  harm: HarmSignal[];
  /** Whether harm was signalled that is not reported yet: then there is nothing but the duty to report. */
  stopped: boolean;
  judged: Judgement[];
}

/** Opens the parts of the page that change. What it returns shows a screen, and nothing else. */
export function openScreen(root: HTMLElement, form: HTMLFormElement, wordings: Wordings): (screen: Screen) => void {
  // Found once: the page is large, and the parts stay.
  const [results, shared, text, more, groups, duties] = [
    'results',
    'shared-box',
    'text-box',
    'resume',
    'groups',
    'duties',
  ].map((name) => part(root, `[data-${name}]`)) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const [back, finish, next, progress, counts] = ['back', 'finish', 'next', 'progress', 'counts'].map((name) =>
    part(form, `[data-${name}]`),
  ) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement, HTMLElement];
  const settledSays = part(form, '[data-settled]');
  const unsure = part(root, '[data-unsure-left]');
  const drawCounts = openCounts(counts, groups);
  const report = part(root, '[data-report]');
  const tally = part(root, '[data-tally]');
  const given = part<HTMLDetailsElement>(root, '[data-given]');
  let now: Screen | null = null;
  // What was answered is written out only where somebody looks: it grows with every step.
  // On a desk there is room for it beside the question.
  const desk = matchMedia('(min-width: 60em)').matches;
  given.open = desk;
  part<HTMLDetailsElement>(root, '[data-kept-how]').open = desk;
  given.addEventListener('toggle', () => now && listGiven(given, wordings, now));
  const questions = [...form.querySelectorAll('fieldset')];
  const modes = [...part(root, '.modes').querySelectorAll('button')];
  const forStaff = root.querySelectorAll<HTMLElement>('article[data-kind=staff]');
  const staff = new Set([...forStaff].map(({ id }) => id.slice(2)));

  return (screen) => {
    const { mode, question, answers, left, stopped, judged } = (now = screen);
    const steps = mode === 'steps';
    const shows = !steps ? 'page' : stopped ? 'report' : question === null ? 'results' : 'question';
    if (root.dataset['shows'] !== shows) root.dataset['shows'] = shows;
    showQuestions(questions, question === null ? [...left, ...Object.keys(answers)] : [question]);
    hide(form, steps && (stopped || question === null));
    const hidden = stopped || question !== null;
    if (results.hidden && !hidden)
      void showByFrames([...results.querySelectorAll<HTMLElement>('[data-verdict], [data-after]')]);
    hide(results, hidden);
    hide(shared, true);
    hide(text, true);
    hide(back, !steps || screen.before === 0);
    hide(finish, !steps);
    hide(more, !steps || !screen.more);
    say(next, !steps ? '看结果' : screen.returning ? '改好，回到结果' : '下一步');
    say(progress, sayProgress(screen));
    hide(settledSays, !screen.settled || !screen.money.length);
    say(settledSays, `主要补贴已有结论：${sayTally(screen.money)}。后面的问题只关系到各项服务，愿意再答。`);
    finish.classList.toggle('primary', screen.settled);
    next.classList.toggle('primary', !screen.settled || !steps);
    say(more, `继续回答（还剩约 ${left.length} 问）`);
    drawUnsure(unsure, wordings, screen);
    for (const button of modes) button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode));
    drawReport(report, wordings, screen);
    drawGiven(given, wordings, screen);
    hide(tally, question === null || Boolean(given.hidden));
    if (desk && !tally.hidden) say(tally, `照已答的看：${sayTally(judged.filter(ofChild))}`);
    if (!steps || !hidden) drawCounts(judged);
    const open = judged.filter(({ verdict }) => !verdictTable[verdict].out);
    showNewerHere(duties, screen.place);
    hide(duties, open.length > 0 && open.every(({ id }) => staff.has(id)));
  };
}

/** Which question it is, and about how many are left: for allowances as long as they are open, then for services. */
function sayProgress({ before, settled, moneyLeft, left, question }: Screen): string {
  const rest = left.filter((id) => id !== question).length;
  return `第 ${before + 1} 问 · ${settled ? `服务还有约 ${rest} 问` : `补贴还要约 ${moneyLeft} 问，全部约 ${rest} 问`}`;
}

const ofChild = ({ verdict }: Judgement): boolean => verdictTable[verdict].ofChild;

/** How many of `judged` stand where, in words. */
const sayTally = (judged: Judgement[]): string =>
  countVerdicts(judged)
    .map(({ verdict, count }) => `${sayVerdictBriefly(verdict)} ${count}`)
    .join(' · ');

/** With the result: that a question about harm was left open, and a way back to it. */
function drawUnsure(notice: HTMLElement, { asks }: Wordings, { mode, unsure, question, stopped }: Screen): void {
  hide(notice, !unsure.length || stopped || question !== null || mode === 'page');
  if (notice.hidden) return;
  const ways = unsure.map((id) => element('button', { type: 'button', class: 'next-ask', 'data-jump': id }, asks(id)));
  part(notice, '[data-open]').replaceChildren(...ways);
}

/** The duty to report, where an answer signals harm. It stays on top after it is reported. */
function drawReport(panel: HTMLElement, { says }: Wordings, { harm, stopped }: Screen): void {
  const violence = harm.some((signal) => signal.violence);
  hide(panel, !harm.length);
  if (panel.hidden) return;
  const signals = part(panel, '[data-signals]');
  signals.hidden = false;
  say(signals, `你填了：${harm.map(({ question, answer }) => says(question, answer)).join('；')}`);
  part(panel, '[data-violence]').hidden = !violence;
  part(panel, '[data-reported]').hidden = !stopped;
  part(panel, '[data-mistaken]').hidden = !stopped;
  part<HTMLDetailsElement>(panel, 'details').open = stopped;
  if (stopped) panel.setAttribute('role', 'alert');
  else panel.removeAttribute('role');
}

/** What was answered, each a way back to its question. */
function drawGiven(list: HTMLDetailsElement, wordings: Wordings, screen: Screen): void {
  const { length } = Object.keys(screen.answers);
  hide(list, screen.stopped || screen.mode === 'page' || !length);
  if (list.hidden) return;
  say(part(list, 'summary'), `已答 ${length} 问，点开修改答案`);
  listGiven(list, wordings, screen);
}

function listGiven(list: HTMLDetailsElement, { asks, says }: Wordings, { answers }: Screen): void {
  if (!list.open) return;
  part(list, 'ol').replaceChildren(
    ...Object.entries(answers).map(([question, answer]) => {
      const words = [`${asks(question)} `, element('b', {}, says(question, answer))];
      return element('li', {}, element('button', { type: 'button', 'data-jump': question }, ...words));
    }),
  );
}

/** How many benefits stand where; in `groups`, each number is a way there. */
function openCounts(counts: HTMLElement, groups: HTMLElement): (judged: Judgement[]) => void {
  const places = verdicts
    .filter((verdict) => verdictTable[verdict].ofChild)
    .map((verdict) => {
      const number = element('b');
      const word = sayVerdictBriefly(verdict);
      const button = element('button', { type: 'button', 'data-group': verdict }, number, ` ${word}`);
      groups.append(button);
      return { verdict, word, number, button };
    });
  return (judged) => {
    for (const { verdict, number, button } of places) {
      const here = judged.filter((one) => one.verdict === verdict).length;
      say(number, String(here));
      button.disabled = here === 0;
    }
    say(counts, places.map(({ word, number }) => `${word}${number.textContent}`).join(' · '));
  };
}
