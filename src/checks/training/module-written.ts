import { components } from '../../schemas/training/training-components.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

export const moduleWritten: Check = {
  name: 'module-written',
  must: '培训的一讲只有标题、段落、列表和认得的组件，属性写全，没有多余的；`id` 与文件名相同。',
  *find({ training }) {
    for (const module of training) {
      const { data, origin, name: fileName, strange } = module;
      const { file } = origin;
      if (data.id !== fileName) {
        const wrong = `这一讲的 \`id\` 是 \`${data.id}\`，与文件名不同。`;
        yield {
          file,
          line: origin.lineOf('id'),
          wrong,
          mend: `把文件名改成 \`${data.id}.mdx\`，或照文件名写 \`id\`。`,
        };
      }
      for (const found of strange) yield { file, ...found };
      for (const { name, props, holds, line } of componentsOf(module)) {
        const shape = components[name];
        if (!shape) {
          const known = Object.keys(components);
          const meant = nearest(name, known);
          const mend = meant ? `写 \`${meant}\`。` : `写其中一个：${known.join('、')}。`;
          yield { file, line, wrong: `没有组件 \`${name}\`。`, mend };
          continue;
        }
        for (const missing of shape.props.filter((prop) => !props[prop])) {
          yield { file, line, wrong: `\`${name}\` 没有写 \`${missing}\`。`, mend: `写 \`${missing}="…"\`。` };
        }
        const takes = [...shape.props, ...(shape.may ?? [])];
        for (const extra of Object.keys(props).filter((prop) => !takes.includes(prop))) {
          const mend = takes.length ? `只写：${takes.join('、')}。` : '删去它。';
          yield { file, line, wrong: `\`${name}\` 没有属性 \`${extra}\`。`, mend };
        }
        if (shape.holds !== holds.length > 0) {
          yield shape.holds
            ? { file, line, wrong: `\`${name}\` 里面是空的。`, mend: `在 \`</${name}>\` 前面写内容。` }
            : {
                file,
                line,
                wrong: `\`${name}\` 里面不能写字。`,
                mend: `写成 \`<${name} … />\`。`,
              };
        }
      }
    }
  },
};
