import { components } from '../../schemas/training/training-components.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';
import { componentProblems } from '../wording/component-problems.ts';

export const moduleWritten: Check = {
  name: 'module-written',
  must: '培训的一讲只有标题、段落、列表、表格和认得的组件，属性写全，没有多余的；`id` 与文件名相同。',
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
      for (const component of componentsOf(module)) {
        const use = { ...component, holds: component.holds.length > 0 };
        for (const problem of componentProblems(use, components)) yield { file, ...problem };
      }
    }
  },
};
