import { sayDay } from '../../domain/time/day.ts';
import { readResult } from '../../domain/checklist/result-link.ts';
import { sayVerdict, verdicts } from '../../domain/wording/say-verdict.ts';
import { element, part } from '../frame/element.ts';

const DAMAGED = '这个链接不完整或者被改过，看不出结果。请让对方重新分享一次，或者自己核对。';
const EMPTY = '链接里没有结果。下面是全部待遇和服务；要结果，请让对方重新分享，或者自己核对。';

/** A result that was passed on in the fragment of the address, which no server sees. */
class SharedResult extends HTMLElement {
  #articles = new Map<string, HTMLElement>();
  /** The list as it was built, which is shown where there is no result. */
  #plain: { section: Element; parts: Element[] }[] = [];

  connectedCallback(): void {
    const list = part(this, '[data-list]');
    this.#plain = [...list.children].map((section) => ({ section, parts: [...section.children] }));
    this.#articles = new Map([...list.querySelectorAll('article')].map((one) => [one.id.slice(2), one] as const));
    addEventListener('hashchange', () => this.#show());
    this.#show();
    this.dataset['ready'] = '';
  }

  #show(): void {
    const list = part(this, '[data-list]');
    const fragment = decode(location.hash.slice(1));
    const result = readResult(fragment, [...this.#articles.keys()]);
    const problem = part(this, '[data-problem]');
    const when = part(this, '[data-when]');
    problem.hidden = result !== null;
    problem.textContent = result ? '' : fragment ? DAMAGED : EMPTY;
    when.hidden = result === null;
    if (!result) {
      for (const { section, parts } of this.#plain) section.replaceChildren(...parts);
      list.replaceChildren(...this.#plain.map(({ section }) => section));
      return;
    }
    const { day, gone, unsaid, verdicts: given } = result;
    const since = day === this.dataset['day'] ? '' : `；本站现在的数据截至${this.dataset['until']}，可以重新核对`;
    const lost = gone ? `。其中 ${gone} 项本站已不再收录` : '';
    when.textContent = `核对时的数据截至${sayDay(day)}${since}${lost}。`;
    const rest = unsaid.flatMap((id) => this.#articles.get(id) ?? []);
    list.replaceChildren(
      ...verdicts.map((verdict) => {
        const here = [...this.#articles].filter(([id]) => given.get(id) === verdict).map(([, article]) => article);
        return group(verdict, `${sayVerdict(verdict)} ${here.length}`, here);
      }),
      ...(rest.length ? [group('none', `当时不符合，或当时还没有收录 ${rest.length}`, rest)] : []),
    );
  }
}

const group = (verdict: string, name: string, articles: HTMLElement[]): HTMLElement =>
  element('section', { 'data-verdict': verdict }, element('h2', {}, name), ...articles);

/** The fragment as it was made; some programs escape it on the way, or put white space and marks unseen around it. */
function decode(fragment: string): string {
  const bare = (text: string) => text.replace(/[\s\p{Cf}]+/gu, '');
  try {
    return bare(decodeURIComponent(fragment));
  } catch {
    return bare(fragment);
  }
}

customElements.define('shared-result', SharedResult);
