import { ordersArticles } from '../../domain/numbering/open-sections.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import type { Check } from '../check.ts';

/** Every 编, 章 and 节 of `provisions` without an article before the next of its level or above, or before the end. */
function* empty(provisions: Provision[]): Generator<Provision> {
  let open: Provision[] = [];
  const depth = ({ id }: Provision) => id.split('.').length;
  for (const provision of provisions) {
    const { number } = provision;
    if (number?.style === '第一条') open = [];
    if (!number || !ordersArticles(number)) continue;
    yield* open.filter((one) => depth(one) >= depth(provision));
    open = [...open.filter((one) => depth(one) < depth(provision)), provision];
  }
  yield* open;
}

export const chapterFilled: Check = {
  name: 'chapter-filled',
  must: '分条的文本，每一编、章、节下面都有条；原文不是这样印的，有 `kind: numbering` 的注说明。',
  *find(corpus) {
    const noted = new Set(corpus.notes.filter(({ data }) => data.kind === 'numbering').map(({ at }) => at));
    for (const { provisions, origin } of corpus.texts) {
      if (!provisions.some(({ number }) => number?.style === '第一条')) continue;
      for (const { at, id, line, words } of empty(provisions)) {
        if (noted.has(at)) continue;
        yield {
          file: origin.file,
          line,
          wrong: `\`${words.slice(0, 20)}\` 下面一条也没有。`,
          mend: `核对源文件：漏抄的条补上；源文件就是这样印的，在 \`#${id}\` 写一条 \`kind: numbering\` 的注。`,
        };
      }
    }
  },
};
