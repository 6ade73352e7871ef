import type { HandOverRow } from '../../domain/checklist/hand-over-row.ts';
import type { Listed } from './check-results.ts';

const textOf = (place: Node | null | undefined): string => place?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** What is handed over of a benefit, as it stands on its card and in its fold. */
export function readRow({ article, folded, verdict, words }: Listed): HandOverRow {
  const quote = folded?.querySelector('[data-amount-words] blockquote') ?? folded?.querySelector('blockquote');
  const amounts = [...article.querySelectorAll(':scope > .amount')].map(textOf);
  return {
    name: [textOf(article.querySelector('h4')), ...[...article.querySelectorAll('.meta > .tag')].map(textOf)].join(' '),
    money: article.dataset['kind'] === 'money' || amounts.length > 0,
    amounts,
    caution: textOf(article.querySelector(':scope > .notice > p:last-child')),
    words: textOf(quote?.firstChild),
    basis: textOf(quote?.querySelector('a')),
    verdict,
    why: words.filter(Boolean),
    office: article.dataset['office'] ?? null,
  };
}
