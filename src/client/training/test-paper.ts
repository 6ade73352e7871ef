import { address } from '../../domain/addresses/address.ts';
import { drawPaper, letterOf } from '../../domain/quiz/draw-paper.ts';
import { fetchItems, made, orderOf, preselect } from './quiz-order.ts';

/** Draws the paper that the form asks for in the place of the one that is printed without a script. */
class TestPaper extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector<HTMLFormElement>('[data-order]');
    if (!form) throw new Error('<test-paper> holds no form.');
    preselect(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#draw(form);
    });
  }

  async #draw(form: HTMLFormElement): Promise<void> {
    const status = this.querySelector('[data-status]');
    const stage = this.querySelector('[data-stage]');
    if (!status || !stage) throw new Error('<test-paper> holds no stage.');
    try {
      const order = orderOf(form);
      const items = await fetchItems(address(this.dataset['base'] ?? '/', 'training/quiz/items.json'));
      const paper = drawPaper(items, order);
      const questions = made('ol', '', 'paper');
      const key = made('ol');
      for (const { item, choices, right } of paper) {
        const question = made('li', item.asks);
        const list = made('ol');
        list.append(...choices.map(({ says }) => made('li', says)));
        question.append(list);
        questions.append(question);
        key.append(made('li', `${letterOf(right)}. ${item.right}（${item.words.place}：“${item.words.quote}”）`));
      }
      const answers = made('section', '', 'key');
      answers.append(made('h2', `答案（题号 ${order.seed}）`), key);
      stage.replaceChildren(made('h2', `试卷（题号 ${order.seed}，${paper.length} 题）`), questions, answers);
      status.textContent = `出好了 ${paper.length} 题，可以打印。`;
    } catch {
      status.textContent = '题没有取到，请检查网络后再按一次。';
    }
  }
}

customElements.define('test-paper', TestPaper);
