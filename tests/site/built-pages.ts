import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Where `npm test` builds the site, and the base path it builds it for. */
export const OUT = 'dist.test';
export const BASE = '/x/';

/** A built page: its address under the base, its source, and its elements. */
export interface BuiltPage {
  /** Site-relative: `documents/x/`. */
  path: string;
  html: string;
  elements: Tree.Element[];
}

/** Every file of the built site, relative to it, with `/`. */
export const builtFiles: string[] = readdirSync(OUT, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) =>
    join(entry.parentPath, entry.name)
      .slice(OUT.length + 1)
      .replaceAll('\\', '/'),
  )
  .sort();

function elementsIn(node: Tree.Node): Tree.Element[] {
  const children = 'childNodes' in node ? node.childNodes : [];
  const content = 'content' in node ? [node.content] : [];
  return [...('tagName' in node ? [node] : []), ...[...children, ...content].flatMap(elementsIn)];
}

/** Every HTML page of the built site. */
export const builtPages: BuiltPage[] = builtFiles
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(OUT, file), 'utf8');
    return { path: file.replace(/index\.html$/, ''), html, elements: elementsIn(parse(html)) };
  });

/** The value of an attribute, or null. */
export const attribute = (element: Tree.Element, name: string): string | null =>
  element.attrs.find((one) => one.name === name)?.value ?? null;

/** The text in an element, as it stands in the source. */
export function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

/** The page at a site-relative path. */
export function pageAt(path: string): BuiltPage {
  const page = builtPages.find((one) => one.path === path);
  if (!page) throw new Error(`No page ${path} was built.`);
  return page;
}
