import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

export const listHasRole: Check = {
  name: 'list-has-role',
  must: '每份职责清单属于一个岗位，也只属于一个；岗位的 `lists` 里只有职责清单。',
  *find({ roles, texts }) {
    const lists = texts.filter(({ kind }) => kind === 'duty-list');
    const named = new Map<string, string>();
    for (const { data, origin } of roles) {
      for (const [i, id] of data.lists.entries()) {
        const text = textAt({ texts }, id);
        const before = named.get(id);
        named.set(id, data.id);
        if (!text) continue;
        const { file } = origin;
        const line = origin.lineOf('lists', i);
        if (text.kind !== 'duty-list') {
          yield { file, line, wrong: `\`${id}\` 不是职责清单。`, mend: '写 content/duties/ 里一份清单的编号。' };
        } else if (before !== undefined) {
          yield {
            file,
            line,
            wrong: `职责清单 \`${id}\` 已经属于岗位 \`${before}\`。`,
            mend: '从不是它的那个岗位里删去。',
          };
        }
      }
    }
    for (const { id, origin } of lists) {
      if (named.has(id)) continue;
      yield {
        file: origin.file,
        line: 1,
        wrong: `职责清单 \`${id}\` 不属于任何岗位：搜索、核对和培训都认不出它是谁的职责。`,
        lacks: ['content/roles.yaml'],
        mend: `在 content/roles.yaml 里它的岗位的 \`lists\` 里加上 \`${id}\`；岗位还没有的，加一个。`,
      };
    }
  },
};
