import { isElsewhere } from '../../domain/rules/verdict.ts';
import { hide } from '../frame/element.ts';

/** Of the newer rules in `root`, shows those that bind where the child is; all of them where that was not answered. */
export function showNewerHere(root: ParentNode, place: string | undefined): void {
  for (const rule of root.querySelectorAll<HTMLElement>('.newer [data-places]')) {
    hide(rule, isElsewhere({ places: rule.dataset['places']?.split(' ') ?? [] }, place));
  }
}
