import type { HandOverRow } from '../../domain/checklist/hand-over-row.ts';
import type { Listed } from './check-results.ts';

const textOf = (place: Node | null | undefined): string => place?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The first words of a slip, all of them: numbers in them are kept whole by elements of their own. */
function wordsOn(slip: Element | null | undefined): string {
  const nodes = [...(slip?.childNodes ?? [])];
  const end = nodes.findIndex((node) => node instanceof Element && node.matches('a, br'));
  return nodes
    .slice(0, end < 0 ? nodes.length : end)
    .map(({ textContent }) => textContent ?? '')
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}

/** What is handed over of a benefit, as it stands on its card and in its fold. */
export function readRow({ article, folded, verdict, words }: Listed): HandOverRow {
  const quote = folded?.querySelector('[data-amount-words] blockquote') ?? folded?.querySelector('blockquote');
  const amounts = [...article.querySelectorAll(':scope > .amount')].map(textOf);
  return {
    name: [textOf(article.querySelector('h4')), ...[...article.querySelectorAll('.meta > .tag')].map(textOf)].join(' '),
    money: article.dataset['kind'] === 'money' || amounts.length > 0,
    amounts,
    caution: textOf(article.querySelector(':scope > .notice > p:last-child')),
    words: wordsOn(quote),
    basis: textOf(quote?.querySelector('a')),
    verdict,
    why: words.filter(Boolean),
    office: folded?.dataset['office'] ?? null,
  };
}
