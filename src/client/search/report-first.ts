import { readDangers, type DangerWords } from '../../search/danger/danger-words.ts';
import { dangerFinder, type FoundDanger } from '../../search/danger/find-danger.ts';
import { hide, part, say } from '../frame/element.ts';
import { onHeard } from './heard.ts';

/** The query in the address, before the `#` or behind it. */
const inAddress = (): string =>
  [location.search, location.hash].map((part) => new URLSearchParams(part.slice(1)).get('q') ?? '').join(' ');

/** The card that stands before everything else while the search field of its page holds words of danger. */
class ReportFirst extends HTMLElement {
  #words: DangerWords | null = null;
  #find: ((typed: string) => FoundDanger | null) | null = null;
  /** Words of danger that what was typed sounds like, and the kinds that it seems to tell of. */
  #heard = { typed: '', words: '', kinds: [] as number[] };

  connectedCallback(): void {
    const field = document.querySelector<HTMLInputElement>('[data-site-search]');
    const look = () => this.#look(field?.value ?? '');
    document.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent && event.isComposing)) look();
    });
    // A field is also filled by a suggestion, by the way back and by the address.
    for (const moment of ['compositionend', 'submit', 'change', 'click', 'keyup'])
      document.addEventListener(moment, look);
    for (const moment of ['pageshow', 'hashchange', 'popstate'])
      addEventListener(moment, () => this.#look(inAddress()));
    onHeard(({ typed, hear, kinds }) => {
      const known = this.#read().kinds.flatMap(({ spelt }) => spelt);
      this.#heard = { typed, words: hear(known).join('，'), kinds };
      if (field?.value.trim() === typed) look();
    });
    this.#look(`${inAddress()} ${field?.value ?? ''}`);
    document.documentElement.classList.remove('asked');
  }

  #look(typed: string): void {
    const found = typed.trim() ? (this.#finder(typed) ?? this.#sounding(typed.trim())) : null;
    if (found) this.#show(found);
    hide(this, !found);
    // Suggestions would float over it.
    this.closest('form')?.toggleAttribute('data-danger', found !== null);
    say(part(this, '[data-alert]'), found ? (this.querySelector('.report-says')?.textContent ?? '').trim() : '');
  }

  /** What was heard in `typed`, once it has been looked for. */
  #sounding(typed: string): FoundDanger | null {
    const { typed: asked, words, kinds } = this.#heard;
    if (typed !== asked) return null;
    const found = words ? this.#finder(words) : null;
    const call = new Set(kinds.flatMap((kind) => this.#read().kinds[kind]?.call ?? []));
    return found ?? (kinds.length ? { kinds, call: [...call] } : null);
  }

  #finder(typed: string): FoundDanger | null {
    this.#find ??= dangerFinder(this.#read());
    return this.#find(typed);
  }

  #read(): DangerWords {
    return (this.#words ??= readDangers(this.dataset['words'] ?? ''));
  }

  #show({ kinds, call }: FoundDanger): void {
    const calls = part(this, '[data-calls]');
    for (const link of calls.querySelectorAll<HTMLElement>('[data-call]'))
      hide(link, !call.some((number) => number === link.dataset['call']));
    for (const number of call) calls.append(part(calls, `[data-call="${number}"]`));
    const life = part(this, '[data-life]');
    hide(life, call.length < 2);
    say(life, `有生命危险，先打${call[0]}。`);
    for (const link of this.querySelectorAll<HTMLElement>('[data-kinds]'))
      hide(link, !link.dataset['kinds']?.split(' ').some((kind) => kinds.includes(Number(kind))));
  }
}

customElements.define('report-first', ReportFirst);
