import type { Nodes } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Strange } from './read-module.ts';

/** A component in a page of prose, with its properties, and whether it holds anything. */
export interface PageComponentUse {
  name: string;
  props: Record<string, string>;
  holds: boolean;
  line: number;
}

/** What the body of a page of prose is written with. */
export interface PageBody {
  components: PageComponentUse[];
  /** Its links to pages of the site, with the anchors behind them. */
  links: { path: string; line: number }[];
  /** Its plain words, line by line. */
  prose: { words: string; line: number }[];
  strange: Strange[];
}

const parser = unified().use(remarkParse).use(remarkMdx);

const TAKEN = new Set(['root', 'paragraph', 'list', 'listItem', 'strong']);
const LINK = /^(\/([^#?]*\/)?(#[^#]+)?|#[^#]+)$/;

/**
 * What a page's MDX body uses. Everything but headings, paragraphs, lists, bold words, links and components
 * is told in `strange`: a page can run no code, and load nothing.
 *
 * @param offset lines of the file above the body
 * @throws VFileMessage where the body is no MDX; its `line` counts from the body's first
 */
export function readPage(body: string, offset: number): PageBody {
  const found: PageBody = { components: [], links: [], prose: [], strange: [] };
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + offset;
  const source = (node: Nodes) =>
    body.slice(node.position?.start.offset, node.position?.end.offset).split('\n')[0]?.slice(0, 60) ?? '';
  const report = (node: Nodes, wrong: string, mend: string) => found.strange.push({ line: lineOf(node), wrong, mend });

  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'text':
        found.prose.push(...node.value.split('\n').map((words, i) => ({ words, line: lineOf(node) + i })));
        return;
      case 'mdxjsEsm':
        return void report(node, `网页里不能写程序：\`${source(node)}\`。`, '删去它；组件不用引入，直接写。');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return void report(node, `网页里不能写算式：\`${source(node)}\`。`, '删去它，数目用组件 `<Count … />`。');
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const props: Record<string, string> = {};
        for (const attribute of node.attributes) {
          const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
          if (typeof attribute.value === 'string' && name !== '…') props[name] = attribute.value;
          else report(node, `属性 \`${name}\` 不是文字。`, '用半角双引号写它的值。');
        }
        const holds = node.children.length > 0;
        found.components.push({ name: node.name ?? '', props, holds, line: lineOf(node) });
        break;
      }
      case 'heading':
        if (node.depth !== 2 && node.depth !== 3) {
          report(
            node,
            `标题 \`${source(node)}\` 不是二级或三级。`,
            '以 `## ` 或 `### ` 起头；网页的题目写在 `title`。',
          );
        }
        break;
      case 'link':
        if (!LINK.test(node.url)) {
          report(
            node,
            `链接 \`${node.url}\` 不是站内地址。`,
            '写站内地址（`/notes/`，以 `/` 结尾）或 `#…`；站外的网址照字写出来，不做成链接。',
          );
        } else if (node.url.startsWith('/')) found.links.push({ path: node.url, line: lineOf(node) });
        break;
      default:
        if (!TAKEN.has(node.type)) {
          return void report(node, `网页里不能有 \`${source(node)}\`。`, '写标题、段落、列表、粗体、链接或组件。');
        }
    }
    if ('children' in node) node.children.forEach(visit);
  };
  visit(parser.parse(body));
  return found;
}
