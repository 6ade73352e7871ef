import { readChangeChoice } from '../../domain/time/change-choice.ts';
import { part, say } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { putSlides } from './put-slides.ts';

/**
 * Puts slides of the changes that the address asks for in the place of those of all changes; these stay where
 * it asks for none, or where the network fails.
 */
export async function drawChosen(): Promise<void> {
  const choice = readChangeChoice(location.hash.slice(1));
  if (!choice) return;
  const deck = part(document, 'slide-deck');
  try {
    const { changeSlides } = await import('../../domain/training/change-slides.ts');
    const changes = await fetchData(deck.dataset['base'] ?? '/', 'training/changes/facts.json');
    if (choice.role !== null && !changes.roles.some(({ id }) => id === choice.role)) return;
    const chosen = changeSlides(changes, choice, deck.dataset['day'] ?? '');
    putSlides(deck, chosen);
  } catch {
    say(part(deck, '[data-says]'), '所选的变化没有取到，下面是全部变化。请检查网络后再打开一次。');
  }
}
