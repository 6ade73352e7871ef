import { replace } from '../fixture.ts';
import { type BadInput, PAGE, pageWith } from './bad-input.ts';

/** Pages of prose. */
export const pages: BadInput[] = [
  {
    rule: 'a link to a page that cannot be read is not called one to nowhere',
    outside: { routes: ['/', '/check/', '/documents/', '/[...page]/'] },
    edits: [pageWith('写{某某}和 a<b'), replace('content/tools.yaml', '/check/', '/about/')],
    problems: [
      `${PAGE}:11 这里不合 MDX 的写法：\`写{某某}和 a<b\`。 [readable]\n  给每个组件收尾；\`{\` 和 \`<\` 只用来写组件。`,
    ],
  },
  {
    rule: 'a component of a page is closed',
    edits: [replace(PAGE, '<Count of="texts" />', '<Count of="texts">')],
    problems: [`${PAGE}:9 组件 \`<Count>\` 没有收尾。 [readable]\n  给每个组件收尾；\`{\` 和 \`<\` 只用来写组件。`],
  },
];
