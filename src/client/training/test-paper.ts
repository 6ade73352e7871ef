import { readPaperHead } from './read-paper-head.ts';
import { part } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { saveFile } from '../frame/save-file.ts';
import { orderOf, preselect } from './quiz-order.ts';

/** Puts the papers that the form asks for in the place of the one that is printed without a script. */
class TestPaper extends HTMLElement {
  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, '[data-order]');
    const asked = preselect(form);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#draw(form);
    });
    for (const button of this.querySelectorAll<HTMLElement>('[data-prints]')) {
      button.addEventListener('click', () => this.#print(button.dataset['prints'] ?? ''));
    }
    if (asked) void this.#draw(form);
    part(this, '[data-scores]').addEventListener('click', () => void this.#scores(form));
  }

  #say(words: string): void {
    part(this, '[data-status]').textContent = words;
  }

  /** Prints the papers alone, or their keys alone: a key is not handed out. */
  #print(only: string): void {
    this.dataset['only'] = only;
    window.print();
    delete this.dataset['only'];
  }

  #items() {
    return fetchData(this.dataset['base'] ?? '/', 'training/quiz/items.json');
  }

  async #draw(form: HTMLFormElement): Promise<void> {
    try {
      const [items, { drawPapers }] = await Promise.all([this.#items(), import('./draw-papers.ts')]);
      const { sheets, says } = drawPapers(items, orderOf(form), readPaperHead(form, this.dataset['title'] ?? ''));
      part(this, '[data-stage]').replaceChildren(...sheets);
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
      const workbook = await scoreFile(scoreSheet(pair, people, titles));
      saveFile(new File([workbook], `课前课后登分表（题号${order.seed}）.xlsx`));
      this.#say(`已生成。它配的是题号 ${order.seed} 的课前、课后两份试卷。`);
    } catch {
      this.#say('没有生成：网络不通。请连上网络再试。');
    }
  }
}

customElements.define('test-paper', TestPaper);
