import { address, provisionPath } from '../../domain/addresses/address.ts';
import { drawPaper, letterOf, type PaperQuestion } from '../../domain/quiz/draw-paper.ts';
import type { QuizItem, QuizWords } from '../../domain/quiz/quiz-item.ts';
import { fetchItems, made, orderOf, preselect } from './quiz-order.ts';

/** Asks one question after another and checks each at once. Answers live in this object and nowhere else. */
class TrainingQuiz extends HTMLElement {
  #items: Promise<QuizItem[]> | null = null;
  #paper: PaperQuestion[] = [];
  #at = 0;
  #right = 0;

  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('[data-order]');
    preselect(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#start(form);
    });
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<training-quiz> holds no ${selector}.`);
    return part;
  }

  async #start(form: HTMLFormElement): Promise<void> {
    const status = this.#part('[data-status]');
    status.textContent = '正在取题…';
    try {
      this.#items ??= fetchItems(address(this.dataset['base'] ?? '/', 'training/quiz/items.json'));
      this.#paper = drawPaper(await this.#items, orderOf(form));
    } catch {
      this.#items = null;
      status.textContent = '题没有取到，请检查网络后再按一次。';
      return;
    }
    status.textContent = `共 ${this.#paper.length} 题。`;
    this.#at = 0;
    this.#right = 0;
    this.#ask();
  }

  #ask(): void {
    const stage = this.#part('[data-stage]');
    const question = this.#paper[this.#at];
    if (!question) return this.#end(stage);
    const form = made('form');
    const set = made('fieldset', '', 'asked');
    const legend = made('legend', `第 ${this.#at + 1} 题（共 ${this.#paper.length} 题）　${question.item.asks}`);
    legend.tabIndex = -1;
    set.append(legend);
    for (const [i, { says }] of question.choices.entries()) {
      const label = made('label');
      const box = made('input');
      Object.assign(box, { type: 'radio', name: 'answer', value: String(i), required: true });
      label.append(box, `${letterOf(i)}. ${says}`);
      set.append(label);
    }
    const button = made('button', '提交');
    form.append(set, button);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const chosen = Number(new FormData(form).get('answer'));
      set.disabled = true;
      button.remove();
      stage.append(this.#judge(question, chosen));
      this.#part('[data-verdict]').focus();
    });
    stage.replaceChildren(form);
    legend.focus();
  }

  #judge({ item, choices, right }: PaperQuestion, chosen: number): HTMLElement {
    const good = chosen === right;
    if (good) this.#right++;
    const box = made('div', '', 'asked');
    const says = good ? '答对了。' : `不对。正确答案是 ${letterOf(right)}. ${item.right}`;
    const verdict = made('p', says, `verdict ${good ? 'good' : 'bad'}`);
    verdict.tabIndex = -1;
    verdict.dataset['verdict'] = good ? 'right' : 'wrong';
    box.append(verdict);
    const choice = choices[chosen];
    if (!good && choice?.why) box.append(made('p', `你选的为什么不对：${choice.why}`));
    if (!good && choice?.words) box.append(this.#quoted(choice.words));
    box.append(made('p', '依据：'), this.#quoted(item.words));
    const next = made('button', this.#at + 1 < this.#paper.length ? '下一题' : '看结果');
    next.type = 'button';
    next.addEventListener('click', () => {
      this.#at++;
      this.#ask();
    });
    box.append(next);
    return box;
  }

  #quoted({ at, quote, place }: QuizWords): HTMLElement {
    const block = made('blockquote', quote);
    const link = made('a', place, 'meta');
    link.href = address(this.dataset['base'] ?? '/', provisionPath(at));
    block.append(made('br'), link);
    return block;
  }

  #end(stage: HTMLElement): void {
    const heading = made('h2', `做完了：${this.#paper.length} 题，答对 ${this.#right} 题`);
    heading.tabIndex = -1;
    stage.replaceChildren(heading, made('p', '结果只在这个页面里，关掉就没有了。换一个题号，可以再做一份。'));
    heading.focus();
  }
}

customElements.define('training-quiz', TrainingQuiz);
