import { harmSignals, openAsking, type Asking, type CheckData, type HarmSignal } from '../domain/asking.ts';
import type { Answers } from '../domain/decide.ts';
import { backward, begin, forward, jump, resume, shown, toResults, type Walk } from '../domain/walk.ts';
import { headingOf, readAnswers, readWordings } from './check-form.ts';
import { openResults, type Results } from './check-results.ts';
import { openScreen, type Screen } from './check-screen.ts';
import { part } from './element.ts';
import { handOverSheet } from './hand-over-sheet.ts';
import { ignoreSecondPress } from './ignore-second-press.ts';
import { openReviewList } from './review-list.ts';
import { shareResult } from './share-result.ts';

const ARROWS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'];
const keyOf = ({ question, answer }: HarmSignal): string => `${question}=${answer}`;

/**
 * Sorts every benefit by the answers, step by step or on one page.
 *
 * Answers live in the form and nowhere else: nothing is sent, stored or put into the address. An answer
 * that signals harm stops the list until the reader says that it is reported.
 */
class EligibilityCheck extends HTMLElement {
  #data: CheckData = { questions: [], benefits: [] };
  #mode: 'steps' | 'page' = 'steps';
  #asking: Asking = openAsking(this.#data);
  #walk: Walk = begin(null);
  #results: Results | null = null;
  #show: (screen: Screen) => void = () => undefined;
  /** Beside a question, the list is brought up to date right after the answer is on the screen. */
  #later = 0;
  /** Answers that signal harm, as of the last step taken; and those that are reported. */
  #harm: HarmSignal[] = [];
  #reported = new Set<string>();
  /** Whether the answer came from an arrow key, which passes over answers that are not meant. */
  #passing = false;

  connectedCallback(): void {
    this.#data = JSON.parse(part(this, '[type="application/json"]').textContent ?? '') as CheckData;
    this.#asking = openAsking(this.#data);
    this.#form.reset();
    const wordings = readWordings(this.#form);
    this.#show = openScreen(this, this.#form, wordings);
    this.#results = openResults(part(this, '[data-list]'), wordings);
    this.#walk = begin(this.#next());
    openReviewList(part(this, '[data-dates]'));
    ignoreSecondPress(this, '[data-next], [data-finish], [data-reported], [data-restart], .option');
    this.#listen();
    part<HTMLButtonElement>(this, '[data-next]').disabled = false;
    this.#draw();
  }

  get #form(): HTMLFormElement {
    return part<HTMLFormElement>(this, '[data-form]');
  }

  get #answers(): Answers {
    return readAnswers(this.#form);
  }

  get #stopped(): boolean {
    return this.#harm.some((signal) => !this.#reported.has(keyOf(signal)));
  }

  #next(): string | null {
    return this.#asking.next(this.#answers);
  }

  #matters = (question: string): boolean => this.#asking.matters(question, this.#answers);

  #listen(): void {
    this.addEventListener('click', (event) => this.#press(event));
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#step();
    });
    this.#form.addEventListener('keydown', ({ key }) => {
      if (key !== 'Tab') this.#passing = ARROWS.includes(key);
    });
    this.#form.addEventListener('pointerdown', () => (this.#passing = false));
    this.#form.addEventListener('change', () => this.#changed());
    this.#form.addEventListener('focusout', (event) => this.#left(event));
    addEventListener('beforeprint', () => this.#sheet());
    matchMedia('print').addEventListener('change', ({ matches }) => matches && this.#sheet());
  }

  #press(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
    if (target instanceof HTMLAnchorElement) return this.#follow(event, target);
    const pressed = target?.dataset ?? {};
    if ('back' in pressed) this.#go(backward(this.#walk, this.#matters));
    else if ('finish' in pressed) this.#go(toResults(this.#walk));
    else if ('resume' in pressed) this.#go(resume(this.#walk, this.#next()));
    else if ('reported' in pressed) this.#reportedNow();
    else if ('mistaken' in pressed) this.#mistaken();
    else if ('restart' in pressed) this.#restart();
    else if ('print' in pressed) print();
    else if ('share' in pressed) this.#share();
    else if ('mode' in pressed) this.#switch(pressed['mode'] === 'page' ? 'page' : 'steps');
    else if (pressed['group'] !== undefined) this.#goTo(part(this, `[data-verdict=${pressed['group']}] h3`));
    else if (pressed['jump'] !== undefined) this.#jump(pressed['jump']);
  }

  /** On one page an answer counts at once; step by step it counts when the step is taken. */
  #changed(): void {
    this.#say('');
    if (this.#mode === 'steps') return;
    this.#harm = harmSignals(this.#answers, this.#data.questions);
    this.#draw();
    if (this.#stopped && !this.#passing) this.#focus();
  }

  /** Arrow keys pass over answers; harm that was chosen by them is brought up when the question is left. */
  #left({ target, relatedTarget }: FocusEvent): void {
    const choosing = relatedTarget instanceof HTMLInputElement && target instanceof HTMLInputElement;
    if (!this.#passing || !this.#stopped || (choosing && relatedTarget.name === target.name)) return;
    this.#passing = false;
    setTimeout(() => this.#focus());
  }

  #step(): void {
    const question = shown(this.#walk);
    if (this.#mode === 'page') return this.#go(toResults(this.#walk));
    if (question !== null && !(question in this.#answers)) return this.#say('请选一项；不知道就选“不清楚”。');
    this.#go(forward(this.#walk, this.#next(), this.#matters));
  }

  #go(walk: Walk): void {
    this.#walk = walk;
    this.#harm = harmSignals(this.#answers, this.#data.questions);
    this.#say('');
    this.#draw();
    this.#focus();
  }

  /** To a question, to answer it or to change its answer; whatever harm it signals is as it was. */
  #jump(question: string): void {
    this.#walk = jump(this.#walk, question);
    this.#draw();
    this.#goTo(headingOf(this.#form, question));
  }

  #reportedNow(): void {
    for (const signal of this.#harm) this.#reported.add(keyOf(signal));
    this.#draw();
    this.#focus();
  }

  /** Back to the answer that stopped the list. */
  #mistaken(): void {
    const signal = this.#harm.find((one) => !this.#reported.has(keyOf(one)));
    if (!signal) return;
    if (this.#mode === 'steps') this.#harm = this.#harm.filter((one) => this.#reported.has(keyOf(one)));
    this.#jump(signal.question);
  }

  #restart(): void {
    if (!confirm('清除全部回答，从头再来？')) return;
    this.#form.reset();
    this.#reported.clear();
    this.#go(begin(this.#next()));
  }

  #switch(mode: 'steps' | 'page'): void {
    this.#mode = mode;
    const answered = this.#data.questions.map(({ id }) => id).filter((id) => id in this.#answers);
    this.#walk = resume({ trail: answered, at: 0, from: null }, this.#next());
    this.#harm = harmSignals(this.#answers, this.#data.questions);
    this.#draw();
    if (this.#stopped) this.#focus();
  }

  /** A link opens a page of its own, so that the answers are not lost; one to a benefit stays here. */
  #follow(event: Event, link: HTMLAnchorElement): void {
    const inside = link.getAttribute('href')?.startsWith('#') ? document.getElementById(link.hash.slice(1)) : null;
    if (!inside) {
      link.target = '_blank';
      return;
    }
    event.preventDefault();
    this.#goTo(part(inside, 'summary'));
  }

  #say(words: string): void {
    part(this.#form, '[data-wrong]').textContent = words;
  }

  #draw(): void {
    const answers = this.#answers;
    const judged = this.#asking.judge(answers);
    const question = this.#mode === 'steps' ? shown(this.#walk) : null;
    clearTimeout(this.#later);
    if (this.#mode === 'steps' && question === null) this.#results?.show(judged, answers);
    else this.#later = window.setTimeout(() => this.#results?.show(judged, answers));
    this.#show({
      mode: this.#mode,
      question,
      before: this.#walk.at,
      returning: this.#walk.from === 'results',
      answers,
      left: this.#asking.left(answers),
      more: this.#mode === 'steps' && question === null && this.#next() !== null,
      harm: this.#harm,
      stopped: this.#stopped,
      judged,
    });
  }

  /** The keyboard and the screen reader go where the eye goes. */
  #focus(): void {
    const question = this.#mode === 'steps' ? shown(this.#walk) : null;
    if (this.#stopped) this.#goTo(part(this, '[data-report] h2'));
    else this.#goTo(question === null ? part(this, '#result') : headingOf(this.#form, question));
  }

  /** Focuses a place and brings it into sight, with what stands above it (the duty to report) as far as it fits. */
  #goTo(place: HTMLElement): void {
    place.focus({ preventScroll: true });
    const out = () => {
      const { top } = place.getBoundingClientRect();
      return top < 0 || top > innerHeight * 0.75;
    };
    if (out() || this.getBoundingClientRect().top < 0) this.scrollIntoView({ behavior: 'instant' });
    if (out()) place.scrollIntoView({ behavior: 'instant' });
  }

  #share(): void {
    const { shared = '', day = '' } = this.dataset;
    void shareResult(part(this, '[data-shared-box]'), this.#asking.judge(this.#answers), day, shared);
  }

  #sheet(): void {
    const judged = this.#stopped ? [] : this.#asking.judge(this.#answers);
    const listed = judged.flatMap((one) => {
      const article = this.#results?.articleOf(one.id);
      return article ? [{ verdict: one.verdict, article, words: this.#results?.wordsOf(one) ?? [] }] : [];
    });
    const sheet = handOverSheet({
      judged: listed,
      until: this.dataset['until'] ?? '',
      report: this.#harm.length ? part(this, '[data-report]') : null,
      duties: part(this, '[data-duties]'),
    });
    part(this, '[data-sheet]').replaceChildren(...sheet);
  }
}

customElements.define('eligibility-check', EligibilityCheck);
