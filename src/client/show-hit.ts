import { address } from '../domain/address.ts';
import type { Span } from '../domain/place-quote.ts';
import { excerptOf } from '../search/excerpt.ts';
import { needlesOf, spansOf } from '../search/match.ts';
import { sayRecordKind } from '../search/record.ts';
import type { Hit } from './open-index.ts';

/** How many characters of a long text a result shows. */
const SHOWN = 140;

/** The result for `hit` as an item of the list: its kind and name as a link, its place, its words. */
export function showHit(hit: Hit, query: string, base: string): HTMLLIElement {
  const needles = needlesOf(query, [hit.title, hit.words]);
  // The blank is for those who listen.
  const kind = element('span', 'tag', `${sayRecordKind(hit.kind)} `);
  const link = element('a', '', kind, ...marked(hit.title, spansOf(hit.title, needles)));
  link.href = address(base, hit.url);
  const place = [hit.path, hit.region, hit.year && `${hit.year}年`].filter(Boolean).join(' · ');
  const item = element('li', '', element('p', 'name', link), element('p', 'meta', place));
  if (hit.words) {
    const { text, spans, cutBefore, cutAfter } = excerptOf(hit.words, spansOf(hit.words, needles), SHOWN);
    const shown = [cutBefore ? '……' : '', ...marked(text, spans), cutAfter ? '……' : ''];
    item.append(hit.quoted ? element('blockquote', '', ...shown) : element('p', 'says', ...shown));
  }
  return item;
}

/** `text` with its `spans` in `<mark>`, as nodes: words of the corpus are never read as HTML. */
function marked(text: string, spans: Span[]): (string | HTMLElement)[] {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), element('mark', '', text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at)];
}

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...content: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
}
