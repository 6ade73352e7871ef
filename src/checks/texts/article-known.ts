import { hanNumber, HAN_SIGNS } from '../../domain/amounts/read-han-number.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { componentsOf } from '../../content/reading/read-training.ts';
import type { Check } from '../check.ts';

/** The longest law in force, the Civil Code, has so many articles. */
const MOST = 1260;
const ARTICLE = new RegExp(`第([${HAN_SIGNS}\\d]*)条`, 'g');

/** An `article` as it is written, and where. */
interface Written {
  article: string;
  file: string;
  line: number;
}

/** Every value of a field `article`, however deep. */
function* articlesIn(data: unknown, path: PropertyKey[] = []): Generator<[string, PropertyKey[]]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, inner] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (key === 'article' && typeof inner === 'string') yield [inner, here];
    else yield* articlesIn(inner, here);
  }
}

const written = ({ benefits, actions, situations, training, pages, works }: Corpus): Written[] => [
  ...[...benefits, ...actions, ...situations, ...works].flatMap(({ data, origin }) =>
    [...articlesIn(data)].map(([article, path]) => ({ article, file: origin.file, line: origin.lineOf(...path) })),
  ),
  ...[...training.map((module) => ({ ...module, components: componentsOf(module) })), ...pages].flatMap(
    ({ components, origin: { file } }) =>
      components.flatMap(({ props: { article }, line }) => (article === undefined ? [] : [{ article, file, line }])),
  ),
];

export const articleKnown: Check = {
  name: 'article-known',
  must: '`article` 里的“第几条”读得出、法律里会有（最长的《民法典》到第一千二百六十条），几条并列的小的在前。',
  *find(corpus) {
    for (const { article, file, line } of written(corpus)) {
      let last = 0;
      for (const [printed, digits = ''] of article.matchAll(ARTICLE)) {
        const value = /^\d+$/.test(digits) ? Number(digits) : hanNumber(digits);
        const wrong =
          value === null
            ? `“${printed}”读不出是第几条。`
            : value < 1 || value > MOST
              ? `没有一部法律有“${printed}”：最长的到第${MOST}条。`
              : value <= last
                ? `“${article}”里“${printed}”不在前一条之后。`
                : null;
        last = value ?? last;
        if (wrong !== null) yield { file, line, wrong, mend: '照公布的文本写条号，小的在前。' };
      }
    }
  },
};
