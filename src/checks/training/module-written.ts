import { components } from '../../schemas/training/training-components.ts';
import { nearest } from '../../content/messages/nearest.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

export const moduleWritten: Check = {
  name: 'module-written',
  must: 'A module holds headings, paragraphs, lists and known components, each with its properties.',
  *find({ training }) {
    for (const module of training) {
      const { data, origin, name: fileName, strange } = module;
      const { file } = origin;
      if (data.id !== fileName) {
        const wrong = `The module \`${data.id}\` stands in a file of another name.`;
        yield { file, line: origin.lineOf('id'), wrong, mend: `Name the file \`${data.id}.mdx\`, or write its name.` };
      }
      for (const found of strange) yield { file, ...found };
      for (const { name, props, holds, line } of componentsOf(module)) {
        const shape = components[name];
        if (!shape) {
          const known = Object.keys(components);
          const meant = nearest(name, known);
          const mend = meant ? `Write \`${meant}\`.` : `Write one of: ${known.join(', ')}.`;
          yield { file, line, wrong: `There is no component \`${name}\`.`, mend };
          continue;
        }
        for (const missing of shape.props.filter((prop) => !props[prop])) {
          yield { file, line, wrong: `\`${name}\` has no \`${missing}\`.`, mend: `Write \`${missing}="…"\`.` };
        }
        const takes = [...shape.props, ...(shape.may ?? [])];
        for (const extra of Object.keys(props).filter((prop) => !takes.includes(prop))) {
          const mend = takes.length ? `Write only: ${takes.join(', ')}.` : 'Delete it.';
          yield { file, line, wrong: `\`${name}\` takes no \`${extra}\`.`, mend };
        }
        if (shape.holds !== holds.length > 0) {
          yield shape.holds
            ? { file, line, wrong: `\`${name}\` is empty.`, mend: `Write its content before \`</${name}>\`.` }
            : {
                file,
                line,
                wrong: `\`${name}\` holds words of its own.`,
                mend: `Close it at once: \`<${name} … />\`.`,
              };
        }
      }
    }
  },
};
