import type { Nodes, Paragraph, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { isRow, isRule, splitRow, unescaped } from '../domain/tables/split-row.ts';
import type { WrittenBlock, WrittenSection } from '../domain/training/training-module.ts';

/** Something that a module may not be written with. */
export interface Strange {
  line: number;
  wrong: string;
  mend: string;
}

type Element = MdxJsxFlowElement | MdxJsxTextElement;

const parser = unified().use(remarkParse).use(remarkMdx);

/**
 * The sections of a module's MDX body. What is neither `## ` heading, paragraph, list nor component is
 * told in `strange`, never dropped in silence.
 *
 * @param offset lines of the file above the body
 * @throws VFileMessage where the body is no MDX; its `line` counts from the body's first
 */
export function readModule(body: string, offset: number): { sections: WrittenSection[]; strange: Strange[] } {
  const strange: Strange[] = [];
  const sections: WrittenSection[] = [];
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + offset;
  const report = (node: Nodes, wrong: string, mend: string) => strange.push({ line: lineOf(node), wrong, mend });

  /** The plain words of a node; any mark-up in it is reported. */
  const wordsOf = (node: Nodes): string => {
    if (node.type === 'text') return node.value.replaceAll(/\s*\n\s*/g, '');
    if (node.type === 'paragraph' || node.type === 'heading') return node.children.map(wordsOf).join('').trim();
    report(node, `一行字里面夹着 \`${source(node)}\`。`, '写平常的字，组件另起一行。');
    return '';
  };
  const source = (node: Nodes) =>
    body.slice(node.position?.start.offset, node.position?.end.offset).split('\n')[0]?.slice(0, 60) ?? '';

  const component = (node: Element): WrittenBlock => {
    const props: Record<string, string> = {};
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
        props[attribute.name] = attribute.value;
      } else {
        const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
        report(node, `属性 \`${name}\` 不是文字。`, '用半角双引号写它的值。');
      }
    }
    const inline = node.type === 'mdxJsxTextElement' && node.children.length > 0;
    const children: RootContent[] = inline
      ? [{ type: 'paragraph', children: node.children, ...(node.position && { position: node.position }) } as Paragraph]
      : (node.children as RootContent[]);
    return { kind: 'component', name: node.name ?? '', props, holds: children.flatMap(blockOf), line: lineOf(node) };
  };
  /** A table as it is written: its head, a rule under it, and rows as wide. Null where it is none. */
  const tableOf = (node: Paragraph): WrittenBlock | null => {
    const lines = body.slice(node.position?.start.offset, node.position?.end.offset).split('\n');
    if (!lines[0]?.startsWith('|')) return null;
    const line = lineOf(node);
    const cells = lines.map((one) => (isRow(one.trim()) ? splitRow(one.trim()).map(unescaped) : null));
    const [head, , ...rows] = cells;
    const wide = cells.findIndex((row) => row?.length !== head?.length);
    if (!head || lines.length < 3 || !isRule(lines[1] ?? '')) {
      report(node, '表格的第二行不是 `|---|---|`。', '第一行写表头，第二行写 `|---|---|`，下面一行写一行内容。');
    } else if (wide >= 0) {
      const wrong = `表格这一行有 ${cells[wide]?.length ?? 0} 格，表头有 ${head.length} 格。`;
      strange.push({ line: line + wide, wrong, mend: '补上或删去格子，每行两头和中间都写 `|`；没有内容的写“—”。' });
    } else {
      return { kind: 'table', head, rows: rows.flatMap((row) => (row ? [row] : [])), line };
    }
    return { kind: 'table', head: [], rows: [], line };
  };
  const blockOf = (node: RootContent): WrittenBlock[] => {
    if (node.type === 'mdxJsxFlowElement') return [component(node)];
    if (node.type === 'paragraph') {
      const table = tableOf(node);
      if (table) return [table];
      const inner = node.children.filter((child) => child.type !== 'text' || child.value.trim());
      if (inner.every((child) => child.type === 'mdxJsxTextElement')) return inner.map(component);
      return [{ kind: 'prose', text: wordsOf(node), line: lineOf(node) }];
    }
    if (node.type === 'list') {
      const items = node.children.map((item) => item.children.map(wordsOf).join(''));
      return [{ kind: 'list', items, line: lineOf(node) }];
    }
    report(node, `一讲里不能有 \`${source(node)}\`。`, '写段落、列表或组件。');
    return [];
  };

  for (const node of parser.parse(body).children) {
    const open = sections.at(-1);
    if (node.type === 'mdxjsEsm') {
      report(node, `一讲里不能写程序：\`${source(node)}\`。`, '删去它；组件不用引入，直接写。');
      continue;
    }
    if (node.type === 'heading' && node.depth === 2) {
      sections.push({ title: wordsOf(node), line: lineOf(node), blocks: [] });
    } else if (!open) {
      report(node, `\`${source(node)}\` 在第一个标题之前。`, '在它上面写一个标题，`## `。');
    } else {
      open.blocks.push(...blockOf(node));
    }
  }
  return { sections, strange };
}
