import type { Results } from './check-results.ts';
import type { Result } from './check-tools.ts';
import { part } from '../frame/element.ts';
import { fetchFolded } from './fetch-folded.ts';

const FAILED = '条件、原文和打印没有取全：网络不通。结果照样有效；每一项的条件可以点开它的页面看。';

/**
 * Fetches what the checklist `root` needs after the page itself: what cards fold, and what passes on a result. Says
 * where that fails, and tries again when it is asked to.
 *
 * @param came called when cards are to be shown anew
 */
export function fillCards(root: HTMLElement, results: Results, came: () => void, result: () => Result): void {
  const notice = part(root, '[data-folds]');
  const addresses = (root.dataset['conditions'] ?? '').split(' ');
  let opened = false;
  const fetch = async () => {
    notice.hidden = true;
    try {
      const { openLater } = await import('../checklist/check-later.ts');
      if (!opened) openLater(root, result);
      opened = true;
      await fetchFolded(addresses, (folded) => {
        results.fill(folded);
        came();
      });
    } catch {
      part(notice, 'span').textContent = FAILED;
      notice.hidden = false;
    }
  };
  part(notice, '[data-fetch]').addEventListener('click', () => void fetch());
  if (document.readyState === 'complete') void fetch();
  else addEventListener('load', () => void fetch(), { once: true });
}
