import type { Span } from '../../domain/texts/place-quote.ts';

/** Marks beyond these would speckle the page. */
const MOST = 3;
/** So many characters before and after a word tell its place from others of the same word on the page. */
const AROUND = 8;

const encode = (words: string): string => encodeURIComponent(words).replace(/-/g, '%2D');

/** The address of `span` of `words` as a browser finds it on a page: the words, and what stands around them. */
function directive(words: string, { start, end }: Span): string {
  const before = words.slice(Math.max(0, start - AROUND), start);
  const after = words.slice(end, end + AROUND);
  const found = encode(words.slice(start, end));
  return `text=${before && `${encode(before)}-,`}${found}${after && `,-${encode(after)}`}`;
}

/**
 * Lets the browser mark the `spans` of `words` where one lands by `link`. It is the browser's own doing: the page needs
 * no script for it, and no server sees it. The address gets it as the link is followed: as it stands it is the clause's
 * own, to be copied. A browser that cannot keeps it, as it would not find its place by another.
 */
export function markWhereItLeads(link: HTMLAnchorElement, words: string, spans: Span[]): void {
  if (!('fragmentDirective' in document) || !spans.length) return;
  link.addEventListener('click', () => {
    const plain = link.href;
    const directives = spans.slice(0, MOST).map((span) => directive(words, span));
    link.href = `${plain}${plain.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
    setTimeout(() => (link.href = plain));
  });
}
