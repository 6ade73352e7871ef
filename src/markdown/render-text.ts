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
}

/** The heading level of a section: a part is 2, what stands under it 3. */
const depth = ({ id }: Provision): 'h2' | 'h3' => (id.includes('.') ? 'h3' : 'h2');

function tie({ name, links }: Related, href: Weaving['href']): Element {
  const list = links.map(({ path, label }) => h('li', [h('a', { href: href(path) }, label)]));
  return h('details', { class: 'tie' }, [h('summary', `${name} ${links.length}`), h('ul', list)]);
}

const permalink = (id: string, label: string): Element =>
  h('a', { class: 'pl', href: `#${id}`, 'aria-label': label }, '¶');

const moved = (at: string, { anchorsOf }: Rendering): Element[] => anchorsOf(at).map((old) => h('span', { id: old }));

/** The words of a provision, what is woven into them, and its permalink. */
const wordsWith = ({ at, id, label, words }: Provision, rendering: Rendering): ElementContent[] => [
  ...moved(at, rendering),
  ...weave(words, rendering.marksOf(at), rendering),
  permalink(id, label),
];

/** One provision with its permalink and the places that bear on it. */
export function renderProvision(provision: Provision, rendering: Rendering): ElementContent {
  const { at, id, kind } = provision;
  const content = wordsWith(provision, rendering);
  if (kind === 'heading') return h(depth(provision), { id, class: 'pv' }, content);
  const ties = rendering.relatedTo(at).map((group) => tie(group, rendering.href));
  return h('div', { id, class: `pv ${kind}` }, [h('p', content), ...ties]);
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
