import type { Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { visitProvisions } from './words-element.ts';

const ARTICLE = /^第[^条]{1,12}条(?:[ \u3000]*之[一二三四五六七八九十]{1,3})?[ \u3000]*/;

/** Sets the number of an article apart from the words behind it; not where a mark begins in the number. */
export const rehypeArticleNumbers: Plugin<[], Root> = () => (tree) => {
  visitProvisions(tree, (element, { number, words }) => {
    const end = number?.style === '第一条' ? (ARTICLE.exec(words)?.[0].length ?? 0) : 0;
    const [first, ...rest] = element.children;
    if (!end || first?.type !== 'text' || first.value.length < end) return;
    const behind = first.value.slice(end);
    const apart = h('b', { class: 'no' }, words.slice(0, end));
    element.children = [apart, ...(behind ? [{ type: 'text' as const, value: behind }] : []), ...rest];
  });
};
