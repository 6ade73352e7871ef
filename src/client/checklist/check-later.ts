import { openTools, type Result } from '../result/check-tools.ts';
import { part } from '../frame/element.ts';
import { openReviewList } from '../result/review-list.ts';

/** Opens what a checklist needs only when there is a result: it comes after the page, with what cards fold. */
export function openLater(root: HTMLElement, result: () => Result): void {
  openTools(root, result);
  openReviewList(part(root, '[data-dates]'));
}
