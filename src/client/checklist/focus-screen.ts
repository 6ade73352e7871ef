import { part } from '../frame/element.ts';
import { goTo } from '../frame/go-to.ts';
import { headingOf } from './check-form.ts';
import type { CheckPlace } from './check-place.ts';
import type { HarmWatch } from './harm-watch.ts';

/** The keyboard and the screen reader go where the eye goes: to what is shown now. */
export function focusScreen(
  root: HTMLElement,
  form: HTMLFormElement,
  { harm, place }: { harm: HarmWatch; place: CheckPlace },
): void {
  const question = place.question();
  // Danger that is left open comes before the result it stands over.
  const open = part(root, '[data-unsure-left]');
  if (harm.stopped()) goTo(root, part(root, '[data-report] h2'));
  else if (question !== null) goTo(root, headingOf(form, question));
  else goTo(root, open.hidden ? part(root, '#result') : part(open, 'strong'));
}
