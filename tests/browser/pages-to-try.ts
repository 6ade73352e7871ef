import { readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { pageTypes } from './page-types.ts';

/** Every element of `tags` in `node`, as it begins, with the classes around it, which may hide it. */
function signsIn(node: Tree.ParentNode, tags: string[], around = ''): string[] {
  return node.childNodes.flatMap((child) => {
    if (!('tagName' in child)) return [];
    const { tagName, attrs } = child;
    const classes = attrs.find(({ name }) => name === 'class')?.value ?? '';
    const own = tags.includes(tagName)
      ? [`${around} ${tagName} ${attrs.map(({ name, value }) => `${name}=${value.slice(0, 40)}`).join()}`]
      : [];
    return [...own, ...signsIn(child, tags, `${around}/${tagName}.${classes}`)];
  });
}

/** The types of page that bring elements of `tags` that none before them brings: what was tried once needs no other. */
export function pagesToTry(tags: string[]): string[] {
  const tried = new Set<string>();
  return pageTypes.filter((path) => {
    const file = path.replace(/#.*/, '').replace(/(^|\/)$/, '$1index.html');
    const fresh = signsIn(parse(readFileSync(`dist.test/${file}`, 'utf8')), tags).filter((sign) => !tried.has(sign));
    for (const sign of fresh) tried.add(sign);
    return fresh.length > 0;
  });
}
