import type { HarmSignal } from '../domain/ask-next.ts';
import type { Answers } from '../domain/decide.ts';
import { sayVerdictBriefly } from '../domain/say-verdict-briefly.ts';
import { verdicts } from '../domain/say-verdict.ts';
import { fieldOf, showQuestions, type Wordings } from './check-form.ts';
import type { Judged } from './check-results.ts';
import { element, part } from './element.ts';

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
  /** Questions that are still to be asked. */
  left: string[];
  harm: HarmSignal[];
  /** Whether harm was signalled that is not reported yet: then there is nothing but the duty to report. */
  stopped: boolean;
  judged: Judged[];
  wordings: Wordings;
}

/** Shows on the page what `screen` says, and nothing else. */
export function drawScreen(root: HTMLElement, form: HTMLFormElement, screen: Screen): void {
  const { mode, question, answers, left, stopped } = screen;
  const steps = mode === 'steps';
  const shows = !steps ? 'page' : stopped ? 'report' : question === null ? 'results' : 'question';
  if (root.dataset['shows'] !== shows) root.dataset['shows'] = shows;
  showQuestions(form, question === null ? [...left, ...Object.keys(answers)] : [question]);
  form.hidden = steps && (stopped || question === null);
  part(root, '[data-results]').hidden = stopped || question !== null;
  part(root, '[data-shared-box]').hidden = true;
  part(root, '[data-back]').hidden = !steps || screen.before === 0;
  part(root, '[data-finish]').hidden = !steps;
  part(root, '[data-next]').textContent = !steps ? '看结果' : screen.returning ? '改好，回到结果' : '下一步';
  const others = left.filter((id) => id !== question).length;
  part(root, '[data-progress]').textContent = `第 ${screen.before + 1} 问 · 还剩约 ${others} 问`;
  const more = part(root, '[data-resume]');
  more.hidden = !steps || left.length === 0;
  more.textContent = `继续回答（还剩约 ${left.length} 问）`;
  for (const button of root.querySelectorAll<HTMLElement>('[data-mode]')) {
    button.setAttribute('aria-pressed', String(button.dataset['mode'] === mode));
  }
  drawReport(part(root, '[data-report]'), form, screen);
  drawGiven(part(root, '[data-given]'), screen);
  drawCounts(root, screen);
}

/** The duty to report, where an answer signals harm. It stays on top after it is reported. */
function drawReport(panel: HTMLElement, form: HTMLFormElement, { harm, stopped, wordings }: Screen): void {
  const signals = part(panel, '[data-signals]');
  const violence = harm.some(({ question, answer }) => fieldOf(form, question, answer).dataset['harm'] === 'violence');
  signals.hidden = false;
  signals.textContent = `你填了：${harm.map(({ question, answer }) => wordings.says(question, answer)).join('；')}`;
  part(panel, '[data-violence]').hidden = !violence;
  part(panel, '[data-reported]').hidden = !stopped;
  part(panel, '[data-mistaken]').hidden = !stopped;
  part<HTMLDetailsElement>(panel, 'details').open = stopped;
  if (stopped) panel.setAttribute('role', 'alert');
  else panel.removeAttribute('role');
  panel.hidden = !harm.length;
}

/** What was answered, each a way back to its question. */
function drawGiven(list: HTMLElement, { mode, stopped, answers, wordings }: Screen): void {
  const given = Object.entries(answers);
  list.hidden = stopped || mode === 'page' || !given.length;
  if (list.hidden) return;
  part(list, 'summary').textContent = `已答 ${given.length} 问，点开修改答案`;
  part(list, 'ol').replaceChildren(
    ...given.map(([question, answer]) => {
      const words = [`${wordings.asks(question)} `, element('b', {}, wordings.says(question, answer))];
      return element('li', {}, element('button', { type: 'button', 'data-jump': question }, ...words));
    }),
  );
}

/** How many benefits stand where, each number a way there; and the duties, where any of them is for a child. */
function drawCounts(root: HTMLElement, { judged }: Screen): void {
  const counted = verdicts.map((verdict) => ({
    verdict,
    count: String(judged.filter((one) => one.verdict === verdict).length),
    word: sayVerdictBriefly(verdict),
  }));
  part(root, '[data-counts]').textContent = counted.map(({ word, count }) => `${word} ${count}`).join(' · ');
  part(root, '[data-groups]').replaceChildren(
    ...counted.map(({ verdict, word, count }) =>
      element('button', { type: 'button', 'data-group': verdict }, element('b', {}, count), ` ${word}`),
    ),
  );
  const open = judged.filter(({ verdict }) => verdict !== 'not-now');
  const staff = open.length > 0 && open.every(({ article }) => article.dataset['kind'] === 'staff');
  part(root, '[data-duties]').hidden = staff;
}
