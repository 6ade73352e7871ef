import { readComposition } from '../../domain/compose/composition.ts';
import { sayDay } from '../../domain/time/day.ts';
import { choose, nothingIn } from '../../domain/compose/parts.ts';
import { nameTraining, sayAudience } from '../../domain/compose/audience.ts';
import { part, say } from '../frame/element.ts';
import { fetchData } from '../frame/fetch-data.ts';
import { putSlides } from '../training/put-slides.ts';
import { keptNames } from './kept-names.ts';
import { NOT_FETCHED } from './say-not-fetched.ts';

/** Puts the slides that the address asks for in the place of the one that says where to choose. */
export async function drawComposed(): Promise<void> {
  const deck = part(document, 'slide-deck');
  const made = readComposition(location.hash.slice(1));
  try {
    const { composeSlides } = await import('../../domain/compose/compose-slides.ts');
    const parts = await fetchData(deck.dataset['base'] ?? '/', 'training/compose/parts.json');
    const chosen = choose(parts, made);
    if (nothingIn(chosen)) return;
    const { unit, date, trainer } = keptNames();
    const audience = sayAudience(made.audience, parts.roles);
    const cover = {
      title: nameTraining(made.title, audience),
      audience,
      unit,
      date: date && sayDay(date),
      trainer,
    };
    putSlides(deck, composeSlides(chosen, cover, deck.dataset['day'] ?? ''));
  } catch {
    say(part(deck, '[data-says]'), NOT_FETCHED);
  }
}
