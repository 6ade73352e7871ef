import { readChangesAsked, writeChangesAsked, type ChangesAsked } from '../../domain/commitments/changes-asked.ts';
import { saySelection } from '../../domain/commitments/selection.ts';
import { hide, part, say } from '../frame/element.ts';

/** So many are opened at once; of more, the reader opens those of one day and place. */
const OPENED = 25;

/** Changes narrowed to those since a day and of a place; what is asked for stands in the address behind `#`. */
class NarrowChanges extends HTMLElement {
  connectedCallback(): void {
    const [since, place] = [
      part<HTMLInputElement>(this, '[name=since]'),
      part<HTMLSelectElement>(this, '[name=place]'),
    ];
    const places = new Set([...place.options].map(({ value }) => value).filter(Boolean));
    const open = (words: string) => {
      const asked = readChangesAsked(words, places);
      [since.value, place.value] = [asked.since, asked.place];
      this.#apply(asked);
    };
    const chosen = () => {
      const asked = { since: since.value, place: place.value, unknown: [] };
      const words = writeChangesAsked(asked);
      history.replaceState(null, '', `${location.pathname}${words && `#${words}`}`);
      this.#apply(asked);
    };
    since.addEventListener('change', chosen);
    place.addEventListener('change', chosen);
    addEventListener('hashchange', () => {
      if (location.hash === '' || location.hash.includes('=')) open(location.hash.slice(1));
    });
    open((location.hash.includes('=') ? location.hash : location.search).slice(1));
  }

  #apply({ since, place, unknown }: ChangesAsked): void {
    let shown = 0;
    const meant: HTMLDetailsElement[] = [];
    for (const section of this.querySelectorAll<HTMLElement>('section[data-day]')) {
      const isLater = (section.dataset['day'] ?? '') >= since;
      let here = 0;
      for (const fold of section.querySelectorAll('details')) {
        const isMeant = isLater && (place === '' || fold.dataset['place'] === place);
        hide(fold, !isMeant);
        if (!isMeant) continue;
        here += Number(fold.dataset['count']);
        meant.push(fold);
      }
      hide(section, here === 0);
      shown += here;
    }
    const isNarrowed = since !== '' || place !== '';
    for (const fold of meant) fold.open = isNarrowed && shown <= OPENED;
    hide(part(this, '[data-newest]'), isNarrowed);
    const said = isNarrowed || unknown.length > 0;
    say(part(this, '[role=status]'), said ? saySelection(shown, Number(this.dataset['count']), unknown, '处') : '');
  }
}

customElements.define('narrow-changes', NarrowChanges);
