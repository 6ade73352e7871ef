import type { Results } from './check-results.ts';
import { part } from './element.ts';
import { fetchFolded } from './fetch-folded.ts';

const FAILED = '条件和原文没有取全：网络不通。结果照样有效；每一项的条件可以点开它的页面看。';

/**
 * Fetches what the cards of `root` fold, once the page itself is there; says where it fails, and tries again when it
 * is asked to.
 *
 * @param came called when cards are to be shown anew
 */
export function fillCards(root: HTMLElement, results: Results, came: () => void): void {
  const notice = part(root, '[data-folds]');
  const fetch = () => {
    notice.hidden = true;
    fetchFolded((root.dataset['conditions'] ?? '').split(' '), (folded) => {
      results.fill(folded);
      came();
    }).catch(() => {
      part(notice, 'span').textContent = FAILED;
      notice.hidden = false;
    });
  };
  part(notice, '[data-fetch]').addEventListener('click', fetch);
  if (document.readyState === 'complete') fetch();
  else addEventListener('load', fetch, { once: true });
}
