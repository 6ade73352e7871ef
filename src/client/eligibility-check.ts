import { openAsking, type Asking, type CheckData } from '../domain/asking.ts';
import type { Answers } from '../domain/decide.ts';
import type { Presets } from '../domain/preset.ts';
import { headingOf, readAnswers, readWordings } from './check-form.ts';
import { openResults } from './check-results.ts';
import { openScreen, type Screen } from './check-screen.ts';
import { openWalk, type CheckWalk } from './check-walk.ts';
import { part } from './element.ts';
import { fillCards } from './fill-cards.ts';
import { followAnswers, type Following } from './follow-answers.ts';
import { followLink, goTo } from './go-to.ts';
import { fillSheet, watchPrint } from './hand-over-sheet.ts';
import { watchHarm, type HarmWatch } from './harm-watch.ts';
import { openHistorySteps, stepNow, type HistorySteps } from './history-steps.ts';
import { ignoreSecondPress } from './ignore-second-press.ts';
import { openKeptAnswers, type KeptAnswers } from './kept-answers.ts';
import { watchPassingOver } from './passing-over.ts';
import { takePreset } from './preset-situation.ts';
import { openReviewList } from './review-list.ts';
import { shareResult } from './share-result.ts';

/** What a step of the history shows where it is no question. */
const RESULTS = '=results';
const PAGE = '=page';

/**
 * Sorts every benefit by the answers, step by step or on one page.
 *
 * Answers live in the form, and in the store of this tab until they are cleared: nothing is sent or put into the
 * address. An answer that signals harm stops the list until the reader says that it is reported.
 */
class EligibilityCheck extends HTMLElement {
  #mode: 'steps' | 'page' = 'steps';
  #fields: HTMLInputElement[] = [];
  /** What the fields hold, as of the last press. */
  #answers: Answers = {};
  #asking: Asking = openAsking({ questions: [], benefits: [], place: '' });
  #walk: CheckWalk = openWalk(this.#asking, [], () => this.#answers);
  #list: Following | null = null;
  #show: (screen: Screen) => void = () => undefined;
  /** Harm as of the last step taken, not of an answer that is still being chosen. */
  #harm: HarmWatch = watchHarm([]);
  #passingOver: () => boolean = () => false;
  #kept: KeptAnswers | null = null;
  #steps: HistorySteps | null = null;

  connectedCallback(): void {
    const data = JSON.parse(part(this, '[type="application/json"]').textContent ?? '') as CheckData & {
      presets: Presets;
    };
    this.#asking = openAsking(data);
    this.#walk = openWalk(this.#asking, data.questions, () => this.#answers);
    this.#harm = watchHarm(data.questions);
    this.#form.reset();
    this.#fields = [...this.#form.querySelectorAll('input')];
    const wordings = readWordings(this.#form);
    this.#show = openScreen(this, this.#form, wordings);
    const results = openResults(part(this, '[data-list]'), wordings);
    this.#list = followAnswers(results, this.#asking, () => this.#answers);
    this.#kept = openKeptAnswers(this, this.#form);
    takePreset(this, this.#form, data.presets);
    this.#read();
    this.#takeUp();
    this.#harm.look(this.#answers);
    openReviewList(part(this, '[data-dates]'));
    ignoreSecondPress(this, '[data-next], [data-finish], [data-reported], [data-restart], .option');
    this.#listen();
    part<HTMLButtonElement>(this, '[data-next]').disabled = false;
    this.#draw();
    if (this.#harm.stopped()) this.#focus();
    fillCards(this, results, () => this.#list?.again());
  }

  /** Where the reader was before the page was loaded again; else past all that is answered, at the next question. */
  #takeUp(): void {
    const before = this.#kept?.before;
    const step = before ? stepNow() : null;
    const screen = (step !== null && before?.screens[step]) || null;
    this.#harm.takeUp(before?.reported ?? []);
    if (before && screen !== null) this.#showStep(screen, before.trail);
    else this.#walk.retrace();
    const screens = screen !== null ? (before?.screens ?? []) : [this.#screen];
    this.#steps = openHistorySteps(screens, screen !== null ? (step ?? 0) : 0, (came) => this.#came(came));
  }

  /** What the history calls what is on the screen. */
  get #screen(): string {
    return this.#mode === 'page' ? PAGE : (this.#question ?? RESULTS);
  }

  #showStep(screen: string, trail?: readonly string[]): void {
    this.#mode = screen === PAGE ? 'page' : 'steps';
    this.#walk.takeUp(screen === PAGE || screen === RESULTS ? null : screen, trail);
  }

  /** The browser's keys went to another step. They also lead from a stop back to the answer that made it. */
  #came(screen: string): void {
    this.#read();
    this.#showStep(screen);
    this.#harm.look(this.#answers);
    this.#harm.leave(screen);
    this.#say('');
    this.#draw();
    this.#focus();
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, '[data-form]');
  }

  #read(): void {
    this.#answers = readAnswers(this.#fields, this.#answers);
  }

  /** The question on the screen, step by step; null where the result or all of them are. */
  get #question(): string | null {
    return this.#mode === 'steps' ? this.#walk.question() : null;
  }

  #listen(): void {
    this.addEventListener('click', (event) => this.#press(event));
    this.#form.addEventListener('change', () => this.#changed());
    this.#passingOver = watchPassingOver(this.#form, () => {
      if (this.#mode === 'page' && this.#harm.stopped()) this.#focus();
    });
    watchPrint(() => this.#sheet());
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
    if (!target) return;
    if (target instanceof HTMLAnchorElement) return followLink(event, target, this);
    this.#read();
    const pressed = target.dataset;
    if ('next' in pressed) this.#step(event);
    else if ('back' in pressed) this.#back();
    else if ('finish' in pressed) this.#go(() => this.#walk.toResults());
    else if ('resume' in pressed) this.#go(() => this.#walk.resume());
    else if ('reported' in pressed) this.#go(() => this.#harm.report());
    else if ('mistaken' in pressed) this.#mistaken();
    else if ('restart' in pressed) this.#restart();
    else if ('print' in pressed) print();
    else if ('share' in pressed) void shareResult(this, this.#asking.judge(this.#answers));
    else if ('mode' in pressed) this.#switch(pressed['mode'] === 'page' ? 'page' : 'steps');
    else if (pressed['group'] !== undefined) goTo(this, part(this, `[data-verdict=${pressed['group']}] h3`));
    else if (pressed['jump'] !== undefined) this.#jump(pressed['jump']);
  }

  /** On one page an answer counts at once, step by step when the step is taken; an arrow key may only pass over it. */
  #changed(): void {
    this.#read();
    this.#say('');
    this.#keep();
    if (this.#mode === 'steps') return this.#list?.ahead();
    this.#harm.look(this.#answers);
    this.#draw();
    if (this.#harm.stopped() && !this.#passingOver()) this.#focus();
  }

  /** Enter in an answer clicks too. Nothing is ever submitted: browsers read a whole form before they tell of it. */
  #step(click: MouseEvent): void {
    click.preventDefault();
    if (this.#mode === 'page') return this.#go(() => this.#walk.toResults());
    const question = this.#question;
    if (question !== null && !(question in this.#answers)) return this.#say('请选一项；不知道就选“不清楚”。');
    this.#go(() => this.#walk.step());
  }

  #go(move: () => void): void {
    move();
    this.#harm.look(this.#answers);
    this.#say('');
    this.#steps?.to(this.#screen);
    this.#draw();
    this.#focus();
  }

  /** The step before, as the browser's own key goes there; else the question before on the trail. */
  #back(): void {
    this.#walk.back();
    if (!this.#steps?.back(this.#screen)) this.#go(() => undefined);
  }

  /** To a question, to answer it or to change its answer; whatever harm it signals is as it was. */
  #jump(question: string): void {
    this.#walk.jump(question);
    this.#steps?.to(this.#screen);
    this.#draw();
    goTo(this, headingOf(this.#form, question));
  }

  /** Back to the answer that stopped the list; step by step, the stop waits for the next step. */
  #mistaken(): void {
    const question = this.#harm.leave();
    if (this.#mode === 'page') this.#harm.look(this.#answers);
    if (question === undefined) return;
    this.#walk.jump(question);
    if (this.#mode === 'page' || !this.#steps?.back(question)) this.#jump(question);
  }

  #restart(): void {
    if (!confirm('清除全部回答，从头再来？')) return;
    this.#form.reset();
    this.#read();
    this.#harm.forget();
    this.#walk.restart();
    this.#mode = 'steps';
    this.#steps?.restart(this.#screen);
    for (const told of this.querySelectorAll<HTMLElement>('[data-told]')) told.hidden = true;
    this.#go(() => undefined);
  }

  #switch(mode: 'steps' | 'page'): void {
    this.#mode = mode;
    this.#walk.retrace();
    this.#harm.look(this.#answers);
    this.#steps?.to(this.#screen);
    this.#draw();
    if (this.#harm.stopped()) this.#focus();
  }

  #say(words: string): void {
    part(this.#form, '[data-wrong]').textContent = words;
  }

  #keep(): void {
    const screens = this.#steps?.screens() ?? [];
    const reported = this.#harm.reported();
    this.#kept?.keep({ answers: this.#answers, trail: this.#walk.trail(), screens, reported });
  }

  #draw(): void {
    this.#keep();
    const answers = this.#answers;
    const question = this.#question;
    if (this.#mode === 'steps' && question === null) this.#list?.now();
    else this.#list?.ahead();
    this.#show({
      mode: this.#mode,
      question,
      before: this.#walk.before(),
      returning: this.#walk.returning(),
      answers,
      left: this.#asking.left(answers),
      more: this.#mode === 'steps' && question === null && this.#walk.next() !== null,
      harm: this.#harm.signals(),
      stopped: this.#harm.stopped(),
      judged: this.#asking.judge(answers),
    });
  }

  /** The keyboard and the screen reader go where the eye goes. */
  #focus(): void {
    const question = this.#question;
    if (this.#harm.stopped()) goTo(this, part(this, '[data-report] h2'));
    else goTo(this, question === null ? part(this, '#result') : headingOf(this.#form, question));
  }

  #sheet(): void {
    this.#read();
    this.#harm.look(this.#answers);
    const list = this.#harm.stopped() ? [] : (this.#list?.list() ?? []);
    fillSheet(this, list, this.#harm.signals().length > 0);
  }
}

customElements.define('eligibility-check', EligibilityCheck);
