import { readChoice } from '../../domain/time/change-choice.ts';
import type { Slide } from '../../domain/training/lay-out-slides.ts';
import { element, part, say } from '../frame/element.ts';
import { fetchChanges } from './fetch-changes.ts';
import { namedSlide } from './named-slide.ts';

/** A slide as the page draws them: see `layouts/Deck.astro`. */
const drawn = ({ title, pieces, foot }: Slide, at: number, count: number): HTMLElement =>
  element(
    'section',
    { class: 'slide', id: `s${at}`, 'aria-label': `第${at}页：${title}` },
    element('h2', {}, title),
    element(
      'div',
      { class: 'slide-body' },
      ...pieces.map(({ style, text }) => element('p', { class: `p-${style}` }, text)),
    ),
    element('p', { class: 'slide-foot' }, foot),
    element('p', { class: 'slide-count' }, `${at} / ${count}`),
    element('aside', { class: 'slide-notes', 'aria-label': `第${at}页讲者备注`, tabindex: '-1' }),
  );

/**
 * Puts slides of the changes that the address asks for in the place of those of all changes; these stay where
 * it asks for none, or where the network fails.
 */
export async function drawChosen(): Promise<void> {
  const choice = readChoice(location.hash.slice(1));
  if (!choice) return;
  const deck = part(document, 'slide-deck');
  try {
    const { changeSlides } = await import('../../domain/training/change-slides.ts');
    const changes = await fetchChanges(deck.dataset['base'] ?? '/');
    if (choice.role !== null && !changes.roles.some(({ id }) => id === choice.role)) return;
    const chosen = changeSlides(changes, choice, deck.dataset['day'] ?? '');
    const slides = chosen.map((slide, i) => drawn(slide, i + 1, chosen.length));
    slides[namedSlide(slides)]?.setAttribute('data-now', '');
    for (const old of deck.querySelectorAll('.slide')) old.remove();
    deck.append(...slides);
    say(part(deck, '[data-pages]'), String(slides.length));
  } catch {
    say(part(deck, '[data-says]'), '所选的变化没有取到，下面是全部变化。请检查网络后再打开一次。');
  }
}
