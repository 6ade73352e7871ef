import type { LetterKind } from '../../domain/letter/ask-of-item.ts';
import { draftLetter } from '../../domain/letter/draft-letter.ts';
import { letterAsText } from '../../domain/letter/letter-as-text.ts';
import { faultOfAnswerBy, type LetterFields } from '../../domain/letter/letter-fields.ts';
import type { LetterContent } from '../../domain/letter/letter-text.ts';
import { lettersByBody } from '../../domain/letter/letters-by-body.ts';
import { readLetterChoice, sayUnknown } from '../../domain/letter/read-choice.ts';
import { hide, part, say } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { saveFile } from '../frame/save-file.ts';
import { reckonedToday } from '../commitments/reckoned.ts';
import { keepFields, keptFields } from './kept-fields.ts';
import { letterDraft } from './letter-draft.ts';
import { letterFile, type NamedLetter } from './letter-files.ts';

/**
 * Drafts letters from the commitments that are ticked, one to each body. The choice stands in the address, behind `#`;
 * what is filled in stays on the device.
 */
class FollowUpLetter extends HTMLElement {
  #letters: NamedLetter[] = [];
  #content: LetterContent = { searched: null, texts: [] };

  connectedCallback(): void {
    const form = part<HTMLFormElement>(this, 'form');
    this.#remember(form);
    void this.#open(form);
    form.addEventListener('change', ({ target }) => this.#changed(form, target as HTMLInputElement));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      part(this, '#draft').focus();
    });
    for (const button of form.querySelectorAll<HTMLElement>('[data-all]')) {
      button.addEventListener('click', () => this.#tickAll(form, button));
    }
    part(this, '[data-copy]').addEventListener('click', () => void this.#copy());
    part(this, '[data-print]').addEventListener('click', () => print());
    part(this, '[data-docx]').addEventListener('click', () => void this.#download());
    // The address keeps what is chosen: a way down the page is no part of it.
    for (const link of this.querySelectorAll('a[href="#items"]')) {
      link.addEventListener('click', (event) => {
        event.preventDefault();
        part(form, '#items').scrollIntoView();
        part(form, '#items').focus({ preventScroll: true });
      });
    }
    addEventListener('hashchange', () => {
      if (location.hash === '' || location.hash.includes('=')) this.#choose(form);
    });
  }

  async #open(form: HTMLFormElement): Promise<void> {
    try {
      this.#content = await fetchData(this.dataset['base'] ?? '/', 'commitments/letter/items.json');
    } catch {
      const unknown = part(this, '[data-unknown]');
      say(unknown, '各项的原文没有取到，请检查网络，再重新打开本页。');
      return hide(unknown, false);
    }
    this.#choose(form);
  }

  /** Ticks what the address asks for; old links ask behind `?`. */
  #choose(form: HTMLFormElement): void {
    const choice = readLetterChoice(location.hash.includes('=') ? location.hash : location.search, this.#content.texts);
    for (const box of form.querySelectorAll<HTMLInputElement>('[name=choose]')) {
      box.checked = choice.chosen.has(box.value);
      const group = box.closest('details');
      if (group && box.checked) group.open = true;
    }
    const unknown = part(this, '[data-unknown]');
    say(unknown, sayUnknown(choice) ?? '');
    hide(unknown, !choice.unknown.length);
    this.#show(form);
  }

  #tickAll(form: HTMLFormElement, button: HTMLElement): void {
    const boxes = [...(button.closest('details')?.querySelectorAll<HTMLInputElement>('[name=choose]') ?? [])];
    const all = boxes.every(({ checked }) => checked);
    for (const box of boxes) box.checked = !all;
    this.#changed(form, null);
  }

  #changed(form: HTMLFormElement, field: HTMLInputElement | null): void {
    if (field?.name !== 'choose' && form.querySelector<HTMLInputElement>('[data-keep]')?.checked) {
      keepFields(this.#fields(form));
    } else if (field?.matches('[data-keep]')) keepFields(null);
    const ids = this.#ids(form);
    if (!field || field.name === 'choose') {
      history.replaceState(null, '', `${location.pathname}${ids.length ? `#choose=${ids.join(',')}` : ''}`);
    }
    this.#show(form);
  }

  #remember(form: HTMLFormElement): void {
    const kept = keptFields();
    if (!kept) return;
    part<HTMLInputElement>(form, '[data-keep]').checked = true;
    for (const [name, value] of Object.entries(kept)) part<HTMLInputElement>(form, `[name=${name}]`).value = value;
  }

  #ids = (form: HTMLFormElement): string[] =>
    [...form.querySelectorAll<HTMLInputElement>('[name=choose]:checked')].map(({ value }) => value);

  #fields(form: HTMLFormElement): LetterFields {
    const written = (name: keyof LetterFields) => part<HTMLInputElement>(form, `[name=${name}]`).value.trim();
    return {
      answerBy: written('answerBy'),
      signature: written('signature'),
      contact: written('contact'),
      phone: written('phone'),
    };
  }

  #show(form: HTMLFormElement): void {
    const kind: LetterKind = new FormData(form).get('kind') === 'suggestion' ? 'suggestion' : 'inquiry';
    const fields = this.#fields(form);
    const setting = { kind, today: reckonedToday(), fields, searched: this.#content.searched };
    this.#letters = lettersByBody(this.#content.texts, new Set(this.#ids(form))).map((letter) => ({
      body: letter.body,
      blocks: draftLetter(letter, setting),
    }));
    const count = this.#letters.length;
    part(this, '[data-drafts]').replaceChildren(...this.#letters.map(({ blocks }) => letterDraft(blocks)));
    hide(part(this, '[data-empty]'), count > 0);
    hide(part(this, '[data-tools]'), count === 0);
    hide(part(this, '[data-several]'), count < 2);
    say(part(this, '[data-several]'), `写给${count}个单位，一个单位一封，共${count}封。`);
    say(part(this, '[data-docx] span'), count > 1 ? `下载 ${count} 个 Word 文件（ZIP）` : '下载 Word 文件');
    const fault = faultOfAnswerBy(fields.answerBy, reckonedToday());
    say(part(this, '[data-fault]'), fault ?? '');
    const answerBy = part<HTMLInputElement>(form, '[name=answerBy]');
    if (fault) answerBy.setAttribute('aria-invalid', 'true');
    else answerBy.removeAttribute('aria-invalid');
  }

  #say(words: string): void {
    say(part(this, '[data-tools] [role=status]'), words);
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#letters.map(({ blocks }) => letterAsText(blocks)).join('\n\n\n'));
      this.#say('已复制。');
    } catch {
      getSelection()?.selectAllChildren(part(this, '[data-drafts]'));
      this.#say('浏览器不许复制，已选中全文，请手动复制。');
    }
  }

  async #download(): Promise<void> {
    this.#say('正在生成…');
    const kind = this.querySelector<HTMLInputElement>('[name=kind]:checked')?.dataset['name'] ?? '';
    try {
      saveFile(await letterFile(this.#letters, kind));
      this.#say('已生成。');
    } catch {
      this.#say('没有生成：网络不通。请复制全文，或连上网络再试。');
    }
  }
}

customElements.define('follow-up-letter', FollowUpLetter);
