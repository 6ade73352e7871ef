import { replace } from '../fixture.ts';
import { type BadInput, PAGE } from './bad-input.ts';

/** Pages of prose. */
export const pages: BadInput[] = [
  {
    rule: 'a component of a page is closed',
    edits: [replace(PAGE, '<Count of="texts" />', '<Count of="texts">')],
    problems: [`${PAGE}:9 组件 \`<Count>\` 没有收尾。 [readable]\n  给每个组件收尾；\`{\` 和 \`<\` 只用来写组件。`],
  },
];
