import { address, provisionPath } from '../../domain/addresses/address.ts';
import { drawPaper, letterOf, type PaperQuestion } from '../../domain/quiz/draw-paper.ts';
import type { QuizWords } from '../../domain/quiz/quiz-item.ts';
import { element, part } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { orderOf, preselect } from './quiz-order.ts';

/** Asks one question after another and checks each at once. Answers live in this object and nowhere else. */
class TrainingQuiz extends HTMLElement {
  #paper: PaperQuestion[] = [];
  #at = 0;
  #right = 0;

  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, '[data-order]');
    preselect(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#start(form);
    });
  }

  async #start(form: HTMLFormElement): Promise<void> {
    const status = part(this, '[data-status]');
    status.textContent = '正在取题…';
    try {
      const items = await fetchData(this.dataset['base'] ?? '/', 'training/quiz/items.json');
      this.#paper = drawPaper(items, orderOf(form));
    } catch {
      status.textContent = '题没有取到，请检查网络后再按一次。';
      return;
    }
    status.textContent = `共 ${this.#paper.length} 题。`;
    this.#at = 0;
    this.#right = 0;
    this.#ask();
  }

  #ask(): void {
    const stage = part(this, '[data-stage]');
    const question = this.#paper[this.#at];
    if (!question) return this.#end(stage);
    const form = element('form');
    const set = element('fieldset', { class: 'asked' });
    const legend = element('legend', {}, `第 ${this.#at + 1} 题（共 ${this.#paper.length} 题）　${question.item.asks}`);
    legend.tabIndex = -1;
    set.append(legend);
    for (const [i, { says }] of question.choices.entries()) {
      const label = element('label');
      const box = element('input');
      Object.assign(box, { type: 'radio', name: 'answer', value: String(i), required: true });
      label.append(box, `${letterOf(i)}. ${says}`);
      set.append(label);
    }
    const button = element('button', {}, '提交');
    form.append(set, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = Number(new FormData(form).get('answer'));
      set.disabled = true;
      button.remove();
      stage.append(this.#judge(question, chosen));
      part(this, '[data-verdict]').focus();
    });
    stage.replaceChildren(form);
    legend.focus();
  }

  #judge({ item, choices, right }: PaperQuestion, chosen: number): HTMLElement {
    const good = chosen === right;
    if (good) this.#right++;
    const box = element('div', { class: 'asked' });
    const says = good ? '答对了。' : `不对。正确答案是 ${letterOf(right)}. ${item.right}`;
    const verdict = element('p', { class: `verdict ${good ? 'good' : 'bad'}` }, says);
    verdict.tabIndex = -1;
    verdict.dataset['verdict'] = good ? 'right' : 'wrong';
    box.append(verdict);
    const choice = choices[chosen];
    if (!good && choice?.why) box.append(element('p', {}, `你选的为什么不对：${choice.why}`));
    if (!good && choice?.words) box.append(this.#quoted(choice.words));
    box.append(element('p', {}, '依据：'), this.#quoted(item.words));
    if (item.sooner) box.append(element('p', {}, item.sooner));
    const next = element('button', {}, this.#at + 1 < this.#paper.length ? '下一题' : '看结果');
    next.type = 'button';
    next.addEventListener('click', () => {
      this.#at++;
      this.#ask();
    });
    box.append(next);
    return box;
  }

  #quoted({ at, quote, place }: QuizWords): HTMLElement {
    const block = element('blockquote', {}, quote);
    const link = element('a', { class: 'meta' }, place);
    link.href = address(this.dataset['base'] ?? '/', provisionPath(at));
    block.append(element('br'), link);
    return block;
  }

  #end(stage: HTMLElement): void {
    const heading = element('h2', {}, `做完了：${this.#paper.length} 题，答对 ${this.#right} 题`);
    heading.tabIndex = -1;
    stage.replaceChildren(heading, element('p', {}, '结果只在这个页面里，关掉就没有了。换一个题号，可以再做一份。'));
    heading.focus();
  }
}

customElements.define('training-quiz', TrainingQuiz);
