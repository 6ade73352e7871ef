/**
 * Shows the steps of a scenario one by one: a choice opens what comes of it, and the next step. Nothing is kept.
 *
 * The later steps are hidden by the style of the page from its first paint on, so that nothing moves when this comes.
 */
class TrainingScenario extends HTMLElement {
  #asked = 0;
  #right = 0;

  connectedCallback(): void {
    for (const step of this.querySelectorAll<HTMLElement>('[data-step]')) {
      for (const choice of step.querySelectorAll<HTMLDetailsElement>('[data-choice]')) {
        choice.addEventListener('toggle', () => {
          if (choice.open && step.dataset['chosen'] === undefined) this.#choose(step, choice);
        });
      }
    }
  }

  #choose(step: HTMLElement, choice: HTMLDetailsElement): void {
    step.dataset['chosen'] = '';
    this.#asked++;
    if (choice.dataset['best'] !== undefined) this.#right++;
    const button = document.createElement('button');
    button.type = 'button';
    const to = choice.dataset['to'];
    button.textContent = to === undefined ? '看结果' : '往下走';
    button.addEventListener('click', () => {
      button.remove();
      if (to === undefined) this.#end();
      else this.#go(to);
    });
    choice.after(button);
  }

  #go(to: string): void {
    const next = this.querySelector<HTMLElement>(`[data-step="${to}"]`);
    if (!next) throw new Error(`<training-scenario> has no step ${to}.`);
    next.dataset['reached'] = '';
    next.querySelector<HTMLElement>('h2')?.focus();
  }

  #end(): void {
    const score = this.querySelector<HTMLElement>('[data-score]');
    if (!score) throw new Error('<training-scenario> holds no score.');
    const again = document.createElement('button');
    again.type = 'button';
    again.textContent = '再来一遍';
    again.addEventListener('click', () => location.reload());
    const says = document.createElement('p');
    says.className = 'verdict good';
    says.tabIndex = -1;
    says.textContent = `走完了：${this.#asked} 步，选对 ${this.#right} 步。没选对的，可以打开别的选择看看。结果只在这个页面里，关掉就没有了。`;
    score.replaceChildren(says, again);
    says.focus();
  }
}

customElements.define('training-scenario', TrainingScenario);
