import type { Provision } from '../domain/texts/provision.ts';
import { provisionTree } from './provision-tree.ts';
import { textRendering, type Rendering } from './text-chain.ts';

/** The body of a text as HTML: every provision that is not an element of its head or foot. */
export function renderBody(provisions: Provision[], rendering: Rendering): string {
  const chain = textRendering(rendering);
  return chain.stringify(chain.runSync(provisionTree(provisions.filter(({ kind }) => kind !== 'element'))));
}

/** The words of one provision as HTML, links and notes woven in, with its permalink. */
export function renderWords(provision: Provision, rendering: Rendering): string {
  const chain = textRendering(rendering);
  const [element] = chain.runSync(provisionTree([{ ...provision, kind: 'element' }])).children;
  return chain.stringify({ type: 'root', children: element?.type === 'element' ? element.children : [] });
}
