import { address } from '../../domain/addresses/address.ts';
import { fetchItems, orderOf, preselect } from './quiz-order.ts';

/** Puts the papers that the form asks for in the place of the one that is printed without a script. */
class TestPaper extends HTMLElement {
  connectedCallback(): void {
    const form = this.#part<HTMLFormElement>('[data-order]');
    preselect(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#draw(form);
    });
    this.#part('[data-scores]').addEventListener('click', () => void this.#scores(form));
  }

  #part<E extends HTMLElement>(selector: string): E {
    const part = this.querySelector<E>(selector);
    if (!part) throw new Error(`<test-paper> holds no ${selector}.`);
    return part;
  }

  #say(words: string): void {
    this.#part('[data-status]').textContent = words;
  }

  #items() {
    return fetchItems(address(this.dataset['base'] ?? '/', 'training/quiz/items.json'));
  }

  async #draw(form: HTMLFormElement): Promise<void> {
    try {
      const [items, { drawPapers }] = await Promise.all([this.#items(), import('./draw-papers.ts')]);
      const { sheets, says } = drawPapers(items, orderOf(form), new FormData(form).get('form') === 'pair');
      this.#part('[data-stage]').replaceChildren(...sheets);
      this.#say(says);
    } catch {
      this.#say('题没有取到，请检查网络后再按一次。');
    }
  }

  /** What writes workbooks is large, and is fetched only when it is asked for. */
  async #scores(form: HTMLFormElement): Promise<void> {
    this.#say('正在生成…');
    try {
      const [items, { scoreFile }, { drawPair }, { scoreSheet }] = await Promise.all([
        this.#items(),
        import('./score-file.ts'),
        import('../../domain/quiz/draw-pair.ts'),
        import('../../domain/quiz/score-sheet.ts'),
      ]);
      const order = orderOf(form);
      const pair = drawPair(items, order);
      const titles = new Map(
        [...form.querySelectorAll<HTMLInputElement>('[name=module]')].map((box) => [
          box.value,
          box.closest('label')?.textContent.trim() ?? '',
        ]),
      );
      const people = Number(new FormData(form).get('people'));
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await scoreFile(scoreSheet(pair, people, titles)));
      link.download = `课前课后登分表（题号${order.seed}）.xlsx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.#say(`已生成。它配的是题号 ${order.seed} 的课前、课后两份试卷。`);
    } catch {
      this.#say('没有生成：网络不通。请连上网络再试。');
    }
  }
}

customElements.define('test-paper', TestPaper);
