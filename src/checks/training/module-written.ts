import type { WrittenBlock } from '../../domain/training/training-module.ts';
import { components, type ComponentShape, type HeldBlock } from '../../schemas/training/training-components.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import { componentsIn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { componentProblems } from '../wording/component-problems.ts';

const shapes: Partial<Record<string, ComponentShape>> = components;
const SAYS: Record<HeldBlock, string> = { prose: '段落', list: '列表', table: '表格', component: '组件' };

type Component = Extract<WrittenBlock, { kind: 'component' }>;

/** What stands in a component and would be shown nowhere. */
function* hiddenIn({ name, holds }: Component, shape: ComponentShape | undefined) {
  for (const block of holds) {
    const { kind, line } = block;
    if (shape?.holds && !shape.holds.includes(kind)) {
      const takes = shape.holds.map((one) => SAYS[one]).join('、');
      const mend = `在 \`${name}\` 里面只写${takes}；别的移到 \`</${name}>\` 后面。`;
      yield { line, wrong: `\`${name}\` 里面的${SAYS[kind]}不会显示。`, mend };
    } else if (kind === 'component' && block.name === 'Notes') {
      yield { line, wrong: `\`${name}\` 里面的讲者备注不会显示。`, mend: `移到 \`</${name}>\` 后面。` };
    }
  }
}

export const moduleWritten: Check = {
  name: 'module-written',
  must: '培训的一讲只有标题、段落、列表、表格和认得的组件，属性写全，没有多余的，里面没有不会显示的；`id` 与文件名相同。',
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
        for (const problem of componentProblems(use, components)) {
          yield { file, ...problem, leavesOut: [componentsIn(file)] };
        }
        for (const hidden of hiddenIn(component, shapes[component.name])) yield { file, ...hidden };
      }
    }
  },
};
