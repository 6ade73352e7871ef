import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

const MARK = '（虚构）';

export const caseInvented: Check = {
  name: 'case-invented',
  must: '`Story` 的故事以“（虚构）”开头。',
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
          wrong: `故事 \`${words}\` 没有写明是虚构的。`,
          mend: `在开头加上 \`${MARK}\`，或改用 content/cases.yaml 里的案例。`,
        };
      }
    }
  },
};
