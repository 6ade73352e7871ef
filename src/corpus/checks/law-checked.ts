import { componentsOf } from '../read-training.ts';
import type { Check } from './check.ts';

export const lawChecked: Check = {
  name: 'law-checked',
  must: 'A module paraphrases only works that were checked against a public copy.',
  *find({ training, works }) {
    for (const module of training) {
      for (const { name, props, line } of componentsOf(module)) {
        const work = name === 'Law' ? works.find(({ data }) => data.id === props['work'])?.data : undefined;
        if (!work || work.checked) continue;
        yield {
          file: module.origin.file,
          line,
          wrong: `The work \`${work.id}\` was not checked.`,
          mend: 'Delete the paraphrase, or check the work and write `checked: true` in content/works.yaml.',
        };
      }
    }
  },
};
