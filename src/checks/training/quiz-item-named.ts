import { shortName } from '../../library/name-provision.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** An item as a stem or a reason names it: 第5项. */
const ITEM = /第(\d+)项/gu;

/** The items that `says` names. */
const itemsIn = (says: string): string[] => [...says.matchAll(ITEM)].flatMap(([, item]) => item ?? []);

/** The duty lists by their printed title, each with the post it is of. */
const listsOf = ({ texts, roles }: Corpus) =>
  roles.flatMap(({ data }) =>
    texts
      .filter(({ id }) => data.lists.includes(id))
      .map((text) => ({ id: text.id, title: shortName(text), post: data.name })),
  );

export const quizItemNamed: Check = {
  name: 'quiz-item-named',
  must: '测验题问职责清单第几项、理由说写在职责清单第几项，引的就是那份清单的那一项。',
  *find(corpus) {
    const lists = listsOf(corpus);
    /** What is quoted from elsewhere than `says` tells; null where it tells no item, or that one. */
    const strays = (says: string, at: string, named: (title: string, post: string) => boolean): string | null => {
      const list = lists.find(({ id }) => id === textOf(at));
      if (!list) return null;
      const item = provisionOf(at);
      const other = lists.find(({ id, title, post }) => id !== list.id && named(title, post));
      if (other && !named(list.title, list.post)) return `《${list.title}》`;
      const items = itemsIn(says);
      return items.length === 0 || items.includes(item) ? null : `第${item}项`;
    };
    for (const { data, origin } of corpus.quiz) {
      const { asks, right, wrong } = data;
      const { file } = origin;
      const mend = '引所说的那一项，或改写成所引的那一项。';
      const stray = strays(asks, right.at, (title) => asks.includes(`《${title}》`));
      if (stray !== null) {
        const said = `题目说的是“${asks}”，正确答案引的是${stray}。`;
        yield { file, line: origin.lineOf('right', 'at'), wrong: said, mend };
      }
      for (const [i, { why, at }] of wrong.entries()) {
        const off = at === undefined ? null : strays(why, at, (_, post) => why.includes(`${post}的职责`));
        if (off === null) continue;
        yield { file, line: origin.lineOf('wrong', i, 'at'), wrong: `理由说“${why}”，引的是${off}。`, mend };
      }
    }
  },
};
