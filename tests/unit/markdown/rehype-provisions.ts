import type { Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { unified, type Plugin } from 'unified';
import { numberProvisions } from '../../../src/domain/numbering/number-provisions.ts';
import type { Provision } from '../../../src/domain/texts/provision.ts';
import { provisionTree } from '../../../src/markdown/provision-tree.ts';
import { remarkRehypeProvisions } from '../../../src/markdown/rehype/remark-rehype-provisions.ts';

const line = (words: string) => [{ words, line: 1 }];
const provisions = numberProvisions('t', [
  { kind: 'element', element: 'title', words: '通知', line: 1 },
  { kind: 'heading', lines: line('一、甲') },
  { kind: 'heading', lines: line('（一）乙') },
  { kind: 'paragraph', lines: line('1、丙<丁') },
]);

/** A text of paragraphs. */
export const paragraphsOf = (...words: string[]): Provision[] =>
  numberProvisions(
    't',
    words.map((one) => ({ kind: 'paragraph', lines: line(one) })),
  );

/** A small text as HTML, through one plugin and none of the others. */
export function through<Options>(plugin: Plugin<[Options], Root>, options: Options, text = provisions): string {
  const chain = unified()
    .use(remarkRehypeProvisions)
    .use(plugin as Plugin<unknown[], Root>, options);
  return toHtml(chain.runSync(provisionTree(text)));
}
