import { openAsking, type CheckData } from '../../domain/rules/asking.ts';
import type { Answers } from '../../domain/rules/decide.ts';
import type { Presets } from '../../domain/rules/preset.ts';
import { openAskingAgain } from './ask-again.ts';
import { headingOf, readAnswers, readWordings } from './check-form.ts';
import { openCheckPlace, type Mode } from './check-place.ts';
import { openResults } from '../result/check-results.ts';
import { openScreen } from './check-screen.ts';
import { openProgress } from './check-progress.ts';
import { part } from '../frame/element.ts';
import { fillCards } from '../result/fill-cards.ts';
import { focusScreen } from './focus-screen.ts';
import { followAnswers } from './follow-answers.ts';
import { goTo } from '../frame/go-to.ts';
import { watchHarm } from './harm-watch.ts';
import { ignoreSecondPress } from '../frame/ignore-second-press.ts';
import { openKeptAnswers } from './kept-answers.ts';
import { watchArrows } from '../frame/watch-arrows.ts';
import { takePreset } from './preset-situation.ts';
import { openScreenOf } from './screen-of.ts';
import { watchPresses } from './watch-presses.ts';

/**
 * Sorts every benefit by the answers, step by step or on one page.
 *
 * Answers live in the form, and in the store of this tab until they are cleared: nothing is sent or put into the
 * address. An answer that signals harm stops the list until the reader says that it is reported.
 */
class EligibilityCheck extends HTMLElement {
  connectedCallback(): void {
    const data = part(this, '[type="application/json"]').textContent ?? '';
    openCheck(this, JSON.parse(data) as CheckData & { presets: Presets });
  }
}

/** Opens the checklist in `root`. */
function openCheck(root: HTMLElement, data: CheckData & { presets: Presets }): void {
  const form = part<HTMLFormElement>(root, '[data-form]');
  form.reset();
  const fields = [...form.querySelectorAll('input')];
  const wordings = readWordings(form);
  /** What the fields hold, as of the last press. */
  let answers: Answers = {};
  const read = () => (answers = readAnswers(fields, answers));

  const asking = openAsking(data);
  const progress = openProgress(asking, data.questions, () => answers);
  /** Harm as of the last step taken, not of an answer that is still being chosen. */
  const harm = watchHarm(data.questions);
  const again = openAskingAgain(form);
  const results = openResults(part(root, '[data-list]'), wordings, root.dataset['compare'] ?? '');
  const list = followAnswers(results, asking, () => answers);
  const show = openScreen(root, form, wordings);
  const kept = openKeptAnswers(root, form);
  takePreset(root, form, data.presets);
  read();
  harm.takeUp(kept.before?.reported ?? []);
  const place = openCheckPlace(progress, kept.before, came);
  const screenOf = openScreenOf(data, { asking, progress, place, harm, again });

  const say = (words: string) => (part(form, '[data-wrong]').textContent = words);
  const keep = () => kept.keep({ answers, ...place.kept(), reported: harm.reported() });

  function draw(): void {
    keep();
    again.look(answers);
    if (place.mode() === 'steps' && place.question() === null) list.now();
    else list.ahead();
    show(screenOf(answers));
  }

  const focus = () => focusScreen(root, form, { harm, place });

  function go(move: () => void): void {
    move();
    harm.look(answers);
    say('');
    place.moved();
    draw();
    focus();
  }

  /** The browser's keys went to another step. They also lead from a stop back to the answer that made it. */
  function came(screen: string): void {
    read();
    harm.look(answers);
    harm.leave(screen);
    say('');
    draw();
    focus();
  }

  /** On one page an answer counts at once, step by step when the step is taken; an arrow key may only pass over it. */
  function changed(): void {
    read();
    say('');
    keep();
    again.look(answers);
    if (place.mode() === 'steps') return list.ahead();
    harm.look(answers);
    draw();
    if (harm.stopped() && !passingOver()) focus();
  }

  /** On from a question; 不清楚 to one about harm is asked once more, with what to look at. */
  function leave(move: () => void): void {
    const notice = again.stop(place.question(), answers);
    if (!notice) return go(move);
    read();
    draw();
    say('请看过上面的话再答一次；还是不清楚，就再选一次“不清楚”。');
    goTo(root, part(notice, 'strong'));
  }

  /** Enter in an answer clicks too. Nothing is ever submitted: browsers read a whole form before they tell of it. */
  function step(click: MouseEvent): void {
    click.preventDefault();
    if (place.mode() === 'page') return go(() => progress.toResults());
    const question = place.question();
    if (question !== null && !(question in answers)) say('请选一项；不知道就选“不清楚”。');
    else leave(() => progress.step());
  }

  /** The step before, as the browser's own key goes there; else the question before on the trail. */
  function back(): void {
    progress.back();
    if (!place.wentBack()) go(() => undefined);
  }

  /** To a question, to answer it or to change its answer; whatever harm it signals is as it was. */
  function jump(question: string): void {
    progress.jump(question);
    place.moved();
    draw();
    goTo(root, headingOf(form, question));
  }

  /** Back to the answer that stopped the list; step by step, the stop waits for the next step. */
  function mistaken(): void {
    const question = harm.leave();
    if (place.mode() === 'page') harm.look(answers);
    if (question === undefined) return;
    progress.jump(question);
    if (place.mode() === 'page' || !place.wentBack()) jump(question);
  }

  function restart(): void {
    if (!confirm('清除全部回答，从头再来？')) return;
    form.reset();
    read();
    harm.forget();
    again.forget();
    place.restart();
    for (const told of root.querySelectorAll<HTMLElement>('[data-told]')) told.hidden = true;
    go(() => undefined);
  }

  function switchTo(mode: Mode): void {
    place.switchTo(mode);
    harm.look(answers);
    draw();
    if (harm.stopped()) focus();
  }

  watchPresses(root, read, {
    next: step,
    back,
    finish: () => leave(() => progress.toResults()),
    resume: () => go(() => progress.resume()),
    reported: () => go(() => harm.report()),
    mistaken,
    restart,
    mode: (mode) => switchTo(mode === 'page' ? 'page' : 'steps'),
    group: (group) => goTo(root, part(root, `[data-verdict=${group}] h3`)),
    jump,
  });
  form.addEventListener('change', changed);
  const passingOver = watchArrows(form, () => {
    if (place.mode() === 'page' && harm.stopped()) focus();
  });
  ignoreSecondPress(root, '[data-next], [data-finish], [data-reported], [data-restart], .option');
  harm.look(answers);
  part<HTMLButtonElement>(root, '[data-next]').disabled = false;
  draw();
  if (harm.stopped()) focus();
  const result = () => {
    read();
    harm.look(answers);
    const open = asking.left(answers).map((id) => wordings.asks(id));
    const judged = asking.judge(answers);
    return { judged, listed: list.list(), harm: harm.signals().length > 0, stopped: harm.stopped(), open };
  };
  fillCards(root, results, () => list.again(), result);
}

customElements.define('eligibility-check', EligibilityCheck);
