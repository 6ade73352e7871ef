import { part } from './element.ts';

/** Focuses a place and brings it into sight, with what stands above it in `root` as far as it fits. */
export function goTo(root: HTMLElement, place: HTMLElement): void {
  // Firefox focuses a legend only where it is laid out already, and this one may have just been shown.
  place.getBoundingClientRect();
  place.focus({ preventScroll: true });
  const out = () => {
    const { top } = place.getBoundingClientRect();
    return top < 0 || top > innerHeight * 0.75;
  };
  if (out() || root.getBoundingClientRect().top < 0) root.scrollIntoView({ behavior: 'instant' });
  if (out()) place.scrollIntoView({ behavior: 'instant' });
}

/** A link to another benefit stays here, where its card is; any other is left to the browser. */
export function followLink(event: Event, link: HTMLAnchorElement, root: HTMLElement): void {
  const { benefit } = link.dataset;
  const inside = benefit === undefined ? null : document.getElementById(`b-${benefit}`);
  if (!inside) return;
  event.preventDefault();
  // It may be among those that are shown only when they are asked for.
  if (!inside.getClientRects().length) inside.parentElement?.querySelector<HTMLElement>(':scope > button')?.click();
  goTo(root, part(inside, 'summary'));
}
