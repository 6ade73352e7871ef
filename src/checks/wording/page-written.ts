import { nearest } from '../../content/messages/nearest.ts';
import { articleOf } from '../../content/reading/fill-articles.ts';
import { COUNTED, pageComponents } from '../../schemas/wording/page-components.ts';
import type { Check } from '../check.ts';
import { componentProblems } from './component-problems.ts';

export const pageWritten: Check = {
  name: 'page-written',
  must: '网页的正文只有标题、段落、列表、粗体、链接和认得的组件，属性写全，没有多余的；不能写程序。',
  *find({ pages, works }) {
    for (const { origin, components, strange } of pages) {
      const { file } = origin;
      for (const found of strange) yield { file, ...found };
      for (const use of components) {
        const { name, props, line } = use;
        for (const problem of componentProblems(use, pageComponents)) yield { file, ...problem };
        const { of: counted, work, article } = props;
        if (name === 'Count' && counted && !(COUNTED as readonly string[]).includes(counted)) {
          const meant = nearest(counted, [...COUNTED]);
          const mend = meant ? `写 \`${meant}\`。` : `写其中一个：${COUNTED.join('、')}。`;
          yield { file, line, wrong: `不能数 \`${counted}\`。`, mend };
        }
        if (name === 'Law' && work && article && !articleOf(works, work, article)) {
          const mend = '在 content/works.yaml 的这一条里写上这一条的转述，或改条号。';
          yield { file, line, wrong: `\`${work}\` 没有写${article}说什么。`, mend, lacks: [work] };
        }
      }
    }
  },
};
