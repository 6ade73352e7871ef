import { address } from '../../domain/addresses/address.ts';
import { drawPair, type PaperPair } from '../../domain/quiz/draw-pair.ts';
import { drawPaper } from '../../domain/quiz/draw-paper.ts';
import { namePaper, sayFewer } from '../../domain/quiz/paper-words.ts';
import { scoreSheet } from '../../domain/quiz/score-sheet.ts';
import { paperKey, paperSheet } from './paper-sheet.ts';
import { fetchItems, orderOf, preselect } from './quiz-order.ts';

/** Draws the papers that the form asks for in the place of the one that is printed without a script. */
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
      const order = orderOf(form);
      const items = await this.#items();
      const pair = new FormData(form).get('form') === 'pair' ? drawPair(items, order) : null;
      const papers = pair
        ? [{ name: '课前试卷', drawn: pair.before } as const, { name: '课后试卷', drawn: pair.after } as const]
        : [{ name: '试卷', drawn: drawPaper(items, order) }];
      const number = papers[0]?.drawn.length ?? 0;
      const named = (name: string) => namePaper(name, order.seed, number);
      this.#part('[data-stage]').replaceChildren(
        ...papers.map(({ name, drawn }) => paperSheet(named(name), drawn)),
        ...papers.map(({ name, drawn }) => paperKey(named(`${name}的答案和评分`), drawn)),
      );
      const made = pair ? `出好了课前、课后各 ${number} 题` : `出好了 ${number} 题`;
      this.#say(`${made}，可以打印。${sayFewer(number, order.number)}`);
    } catch {
      this.#say('题没有取到，请检查网络后再按一次。');
    }
  }

  /** The library that writes workbooks is large, and is fetched only when it is asked for. */
  async #scores(form: HTMLFormElement): Promise<void> {
    this.#say('正在生成…');
    try {
      const { scoreFile } = await import('./score-file.ts');
      const order = orderOf(form);
      const pair: PaperPair = drawPair(await this.#items(), order);
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
