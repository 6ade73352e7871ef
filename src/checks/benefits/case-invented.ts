import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

const MARK = '（虚构）';

export const caseInvented: Check = {
  name: 'case-invented',
  must: 'A story that a module tells says that it is invented.',
  *find({ training }) {
    for (const module of training) {
      for (const { name, holds, line } of componentsOf(module)) {
        if (name !== 'Story') continue;
        const first = holds[0];
        if (first?.kind === 'prose' && first.text.startsWith(MARK)) continue;
        const words = first?.kind === 'prose' ? first.text.slice(0, 20) : '';
        yield {
          file: module.origin.file,
          line,
          wrong: `The story \`${words}\` does not say that it is invented.`,
          mend: `Start it with \`${MARK}\`, or show a case of content/cases.yaml.`,
        };
      }
    }
  },
};
