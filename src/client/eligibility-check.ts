import { openAsking, type Asking, type CheckData } from '../domain/asking.ts';
import type { Answers } from '../domain/decide.ts';
import type { Presets } from '../domain/preset.ts';
import { headingOf, readAnswers, readWordings } from './check-form.ts';
import { openResults } from './check-results.ts';
import { openScreen, type Screen } from './check-screen.ts';
import { openWalk, type CheckWalk } from './check-walk.ts';
import { part } from './element.ts';
import { followAnswers, type Following } from './follow-answers.ts';
import { followLink, goTo } from './go-to.ts';
import { fillSheet, watchPrint } from './hand-over-sheet.ts';
import { watchHarm, type HarmWatch } from './harm-watch.ts';
import { ignoreSecondPress } from './ignore-second-press.ts';
import { watchPassingOver } from './passing-over.ts';
import { takePreset } from './preset-situation.ts';
import { openReviewList } from './review-list.ts';
import { shareResult } from './share-result.ts';

/**
 * Sorts every benefit by the answers, step by step or on one page.
 *
 * Answers live in the form and nowhere else: nothing is sent, stored or put into the address. An answer
 * that signals harm stops the list until the reader says that it is reported.
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
    takePreset(this, this.#form, data.presets);
    this.#read();
    this.#walk.retrace();
    this.#harm.look(this.#answers);
    openReviewList(part(this, '[data-dates]'));
    ignoreSecondPress(this, '[data-next], [data-finish], [data-reported], [data-restart], .option');
    this.#listen();
    part<HTMLButtonElement>(this, '[data-next]').disabled = false;
    this.#draw();
    if (this.#harm.stopped()) this.#focus();
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
    else if ('back' in pressed) this.#go(() => this.#walk.back());
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
    this.#draw();
    this.#focus();
  }

  /** To a question, to answer it or to change its answer; whatever harm it signals is as it was. */
  #jump(question: string): void {
    this.#walk.jump(question);
    this.#draw();
    goTo(this, headingOf(this.#form, question));
  }

  /** Back to the answer that stopped the list; step by step, the stop waits for the next step. */
  #mistaken(): void {
    const question = this.#harm.leave();
    if (this.#mode === 'page') this.#harm.look(this.#answers);
    if (question !== undefined) this.#jump(question);
  }

  #restart(): void {
    if (!confirm('清除全部回答，从头再来？')) return;
    this.#form.reset();
    this.#read();
    this.#harm.forget();
    this.#go(() => this.#walk.restart());
  }

  #switch(mode: 'steps' | 'page'): void {
    this.#mode = mode;
    this.#walk.retrace();
    this.#harm.look(this.#answers);
    this.#draw();
    if (this.#harm.stopped()) this.#focus();
  }

  #say(words: string): void {
    part(this.#form, '[data-wrong]').textContent = words;
  }

  #draw(): void {
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
