import { UNKNOWN } from '../../domain/rules/decide.ts';
import { hide } from '../frame/element.ts';

/** Of the newer rules in `root`, shows those that bind where the child is; all of them where that was not answered. */
export function showNewerHere(root: ParentNode, place: string | undefined): void {
  for (const rule of root.querySelectorAll<HTMLElement>('.newer [data-places]')) {
    const places = rule.dataset['places']?.split(' ') ?? [];
    hide(rule, place !== undefined && place !== UNKNOWN && !places.includes(place));
  }
}
