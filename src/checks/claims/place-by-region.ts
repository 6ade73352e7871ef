import { ruleLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Check } from '../check.ts';

export const placeByRegion: Check = {
  name: 'place-by-region',
  must: '待遇适用的地方只写在 `region` 里，条件不重复写地方；问地方的题只有一道，选项由收录了文件的地方生成。',
  *find({ benefits, questions }) {
    const [place, ...others] = questions.filter(({ data }) => data.asksPlace);
    for (const { data, origin } of others) {
      yield {
        file: origin.file,
        line: origin.lineOf('asksPlace'),
        wrong: `“${data.id}”和“${place?.data.id}”两道题都问地方。`,
        mend: '删掉其中一道的 `asksPlace`。',
      };
    }
    for (const { data, origin } of benefits) {
      for (const { leaf, path } of ruleLeaves(data.conditions, ['conditions'])) {
        if (!('question' in leaf) || leaf.question !== place?.data.id) continue;
        yield {
          file: origin.file,
          line: origin.lineOf(...path, 'question'),
          wrong: `条件“${leaf.says}”写了地方，以后新收录的地方会被它挡在外面。`,
          mend: '删掉这个条件：地方由 `region` 决定，省里的待遇在省内各地都适用。',
        };
      }
    }
  },
};
