import type { Root as Html, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Provision } from '../../domain/texts/provision.ts';
import { tablesOf } from '../../domain/tables/tables-of.ts';
import './rehype-pictures.ts';
import { provisionsIn } from '../provision-tree.ts';
import { renderTable } from './render-table.ts';
import { holding } from './words-element.ts';

/** The heading level of a section: a part is 2, what stands under it 3, and below that 4. */
const depth = ({ id }: Provision): 'h2' | 'h3' | 'h4' => (['h2', 'h3'] as const)[id.split('.').length - 1] ?? 'h4';

function toHtml(provision: Provision): RootContent {
  const { id, kind } = provision;
  if (kind === 'element') return holding(provision, h('p', { id }));
  if (kind === 'heading') return holding(provision, h(depth(provision), { id, class: 'pv' }));
  if (provision.picture) {
    const words = h('details', [h('summary', { class: 'tie' }, '图中文字（本站录入）'), holding(provision, h('p'))]);
    return { ...h('figure', { id, class: 'pv' }, [words]), data: { readIn: provision } };
  }
  return h('div', { id, class: `pv ${kind}` }, [holding(provision, h('p'))]);
}

/**
 * Turns provisions into HTML: each an element with its id, cells in their tables, and an element that holds its words
 * and knows whose they are.
 */
export const remarkRehypeProvisions: Plugin<[], Root, Html> = () => (tree) => ({
  type: 'root',
  children: tablesOf(provisionsIn(tree)).flatMap((part) => ('cells' in part ? renderTable(part) : [toHtml(part)])),
});
