import { element, part, say } from '../frame/element.ts';

/** So many cards of a group are shown at first, as check.css has it. */
const NEAREST = 5;

/** What a group shows only when it is asked for. */
export interface Rest {
  /** The button that shows it; cards stand before it. */
  way: HTMLElement;
  /** Takes up how many cards the group has. */
  count(cards: number): void;
  /** Sets the button after all cards. */
  stayLast(): void;
}

/** Shows the first cards of a group, and the others at the press of a button. */
export function openRest(section: HTMLElement): Rest {
  const way = element('button', { type: 'button' });
  section.dataset['nearest'] = '';
  section.append(way);
  way.addEventListener('click', () => {
    const next = section.querySelectorAll('article')[NEAREST];
    delete section.dataset['nearest'];
    way.hidden = true;
    if (next) part(next, 'summary').focus({ preventScroll: true });
  });
  return {
    way,
    count(cards) {
      way.hidden = !('nearest' in section.dataset) || cards <= NEAREST;
      say(way, `再看 ${cards - NEAREST} 项`);
    },
    stayLast: () => section.append(way),
  };
}
