import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Mark, Related } from '../domain/texts/mark.ts';
import type { Provision } from '../domain/texts/provision.ts';
import { tablesOf } from '../domain/tables/tables-of.ts';
import { renderTable } from './render-table.ts';
import { weave, type Weaving } from './weave.ts';

/** What a text is rendered with, for each of its provisions. */
export interface Rendering extends Weaving {
  marksOf: (at: string) => Mark[];
  relatedTo: (at: string) => Related[];
  /** Anchors of old addresses that lead to the provision now. */
  anchorsOf: (at: string) => string[];
  /** How a provision is cited, whole; null where the page shows no citations. */
  citationOf: (provision: Provision) => string | null;
}

/** The heading level of a section: a part is 2, what stands under it 3, and below that 4. */
const depth = ({ id }: Provision): 'h2' | 'h3' | 'h4' => (['h2', 'h3'] as const)[id.split('.').length - 1] ?? 'h4';

const ARTICLE = /^第[^条]{1,12}条(?:[ \u3000]*之[一二三四五六七八九十]{1,3})?[ \u3000]*/;

/** The number of an article and the words behind it, apart; one piece where it is none, or a mark begins in the number. */
function apart({ at, number, words }: Provision, rendering: Rendering): ElementContent[] {
  const marks = rendering.marksOf(at);
  const end = number?.style === '第一条' ? (ARTICLE.exec(words)?.[0].length ?? 0) : 0;
  if (!end || marks.some(({ start }) => start < end)) return weave(words, marks, rendering);
  const behind = marks.map((mark) => ({ ...mark, start: mark.start - end, end: mark.end - end }));
  return [h('b', { class: 'no' }, words.slice(0, end)), ...weave(words.slice(end), behind, rendering)];
}

/** The citation of a provision: it shows where the address leads to it, to be copied without script. */
const cited = (provision: Provision, { citationOf }: Rendering): Element[] => {
  const citation = citationOf(provision);
  return citation === null ? [] : [h('cite', citation)];
};

function tie({ name, links }: Related, href: Weaving['href']): Element {
  const list = links.map(({ path, label }) => h('li', [h('a', { href: href(path) }, label)]));
  return h('details', { class: 'tie' }, [h('summary', `${name} ${links.length}`), h('ul', list)]);
}

const permalink = (id: string, label: string): Element =>
  h('a', { class: 'pl', href: `#${id}`, 'aria-label': label }, '¶');

const moved = (at: string, { anchorsOf }: Rendering): Element[] => anchorsOf(at).map((old) => h('span', { id: old }));

/** The words of a provision, what is woven into them, and its permalink. */
const wordsWith = (provision: Provision, rendering: Rendering): ElementContent[] => [
  ...moved(provision.at, rendering),
  ...apart(provision, rendering),
  permalink(provision.id, provision.label),
];

/** One provision with its permalink and the places that bear on it. */
export function renderProvision(provision: Provision, rendering: Rendering): ElementContent {
  const { at, id, kind } = provision;
  const content = wordsWith(provision, rendering);
  const citation = cited(provision, rendering);
  if (kind === 'heading') return h(depth(provision), { id, class: 'pv' }, [...content, ...citation]);
  const ties = rendering.relatedTo(at).map((group) => tie(group, rendering.href));
  return h('div', { id, class: `pv ${kind}` }, [h('p', content), ...citation, ...ties]);
}

/** The body of a text as HTML: every provision that is not an element of its head or foot, cells as tables. */
export const renderBody = (provisions: Provision[], rendering: Rendering): string =>
  toHtml(
    tablesOf(provisions.filter(({ kind }) => kind !== 'element')).flatMap((part) =>
      'cells' in part
        ? renderTable(part, (provision) => wordsWith(provision, rendering))
        : [renderProvision(part, rendering)],
    ),
  );

/** The words of one provision as HTML, links and notes woven in, with its permalink. */
export const renderWords = (provision: Provision, rendering: Rendering): string =>
  toHtml(wordsWith(provision, rendering));
