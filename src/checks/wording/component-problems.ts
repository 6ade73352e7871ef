import { nearest } from '../../content/messages/nearest.ts';
import type { ComponentShape } from '../../schemas/training/training-components.ts';

/** A component as it is written. */
interface Use {
  name: string;
  props: Record<string, string>;
  holds: boolean;
  line: number;
}

/** What is wrong with the use of a component, where `shapes` are all that there are. */
export function* componentProblems(
  { name, props, holds, line }: Use,
  shapes: Readonly<Record<string, ComponentShape>>,
) {
  const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
  if (!shape) {
    const known = Object.keys(shapes);
    const meant = nearest(name, known);
    const mend = meant ? `写 \`${meant}\`。` : `写其中一个：${known.join('、')}。`;
    yield { line, wrong: `没有组件 \`${name}\`。`, mend };
    return;
  }
  const must = Object.keys(shape.props);
  for (const missing of must.filter((prop) => !props[prop])) {
    yield { line, wrong: `\`${name}\` 没有写 \`${missing}\`。`, mend: `写 \`${missing}="…"\`。` };
  }
  const takes = [...must, ...Object.keys(shape.may ?? {})];
  for (const extra of Object.keys(props).filter((prop) => !takes.includes(prop))) {
    const mend = takes.length ? `只写：${takes.join('、')}。` : '删去它。';
    yield { line, wrong: `\`${name}\` 没有属性 \`${extra}\`。`, mend };
  }
  if (Boolean(shape.holds) === holds) return;
  yield shape.holds
    ? { line, wrong: `\`${name}\` 里面是空的。`, mend: `在 \`</${name}>\` 前面写内容。` }
    : { line, wrong: `\`${name}\` 里面不能写字。`, mend: `写成 \`<${name} … />\`。` };
}
