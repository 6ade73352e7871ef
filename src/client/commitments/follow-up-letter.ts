import {
  draftLetter,
  letterAsText,
  type LetterKind,
  type LetterParagraph,
  type LetterReply,
} from '../../domain/commitments/draft-letter.ts';

/** Drafts a letter from the commitments that are ticked; the choice stands in the address, nothing is stored. */
class FollowUpLetter extends HTMLElement {
  #draft: LetterParagraph[] = [];

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    this.#choose(form);
    form.addEventListener('change', () => this.#show(form));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.querySelector('#draft')?.scrollIntoView();
    });
    this.#on('copy', () => void this.#copy());
    this.#on('print', () => print());
    this.#on('docx', () => void this.#download());
    this.#show(form);
  }

  #on(name: string, act: () => void): void {
    this.querySelector(`[data-${name}]`)?.addEventListener('click', act);
  }

  /** Ticks what the address asks for: `?choose=a,b` or everything of `?reply=id`. */
  #choose(form: HTMLFormElement): void {
    const asked = new URLSearchParams(location.search);
    const chosen = new Set((asked.get('choose') ?? '').split(','));
    for (const group of form.querySelectorAll<HTMLDetailsElement>('details')) {
      const whole = group.dataset['reply'] === asked.get('reply');
      for (const box of group.querySelectorAll<HTMLInputElement>('[name=choose]')) {
        box.checked = whole || chosen.has(box.value);
        if (box.checked) group.open = true;
      }
    }
  }

  #replies(form: HTMLFormElement): LetterReply[] {
    return [...form.querySelectorAll<HTMLElement>('details')].map((group) => ({
      issuer: group.dataset['issuer'] ?? '',
      name: group.dataset['name'] ?? '',
      suggestion: group.dataset['suggestion'] ?? null,
      items: [...group.querySelectorAll<HTMLInputElement>('[name=choose]:checked')].map((box) => ({
        id: box.value,
        what: box.parentElement?.textContent?.trim() ?? '',
        quote: box.dataset['quote'] ?? '',
        place: box.dataset['place'] ?? '',
        due: box.dataset['due'] ?? '',
        record: box.dataset['record'] ?? '未见后续记录。',
      })),
    }));
  }

  #show(form: HTMLFormElement): void {
    const kind = new FormData(form).get('kind') === 'suggestion' ? 'suggestion' : ('inquiry' satisfies LetterKind);
    const replies = this.#replies(form);
    this.#draft = draftLetter(replies, kind, this.dataset['until'] ?? '');
    const ids = replies.flatMap(({ items }) => items.map(({ id }) => id));
    history.replaceState(null, '', ids.length ? `?choose=${ids.join(',')}` : location.pathname);
    const section = this.querySelector('section');
    const letter = this.querySelector('.letter');
    if (!section || !letter) return;
    section.hidden = !this.#draft.length;
    const submit = form.querySelector<HTMLElement>('[type=submit]');
    if (submit) submit.hidden = section.hidden;
    letter.replaceChildren(
      ...this.#draft.map(({ dress, words }) => {
        const line = document.createElement('p');
        line.className = dress;
        line.textContent = words;
        return line;
      }),
    );
  }

  #say(words: string): void {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(letterAsText(this.#draft));
      this.#say('已复制。');
    } catch {
      const letter = this.querySelector('.letter');
      if (letter) getSelection()?.selectAllChildren(letter);
      this.#say('浏览器不许复制，已选中全文，请手动复制。');
    }
  }

  /** The library that writes Word files is large, and is fetched only when it is asked for. */
  async #download(): Promise<void> {
    this.#say('正在生成…');
    try {
      const { letterAsDocx } = await import('./letter-docx.ts');
      const link = document.createElement('a');
      link.href = URL.createObjectURL(await letterAsDocx(this.#draft));
      link.download = `${this.#draft[0]?.words ?? '跟进函'}.docx`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
      this.#say('已生成。');
    } catch {
      this.#say('没有生成：网络不通。请复制全文，或连上网络再试。');
    }
  }
}

customElements.define('follow-up-letter', FollowUpLetter);
