import { FIRST_LOCK_LINE, publishedIds, REDACTION } from '../../content/kinds/published.ts';
import { homesCalled, sayNoun } from '../../content/kinds/entries-of.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** Where a published line comes from: its id, the text of a provision, and where things of its kind are kept. */
function homesOf(line: string): string[] {
  const [noun = '', id = ''] = line.split(' ');
  return [textOf(id), ...homesCalled(noun)];
}

export const idKept: Check = {
  name: 'id-kept',
  must: '发布过的编号还在，或有改址指向现有的；改址的 `from` 确实发布过、已经没有。',
  *find(corpus) {
    const now = new Set(publishedIds(corpus));
    const moved = new Map(corpus.redirects.map(({ data }) => [data.from, data.to]));
    for (const [i, line] of corpus.published.entries()) {
      if (now.has(line) || moved.has(line)) continue;
      const [kind = '', id = ''] = line.split(' ');
      // What was replaced is kept by a rule of its own, which no redirect leads around.
      if (kind === REDACTION) continue;
      yield {
        file: 'content/published.lock',
        line: i + FIRST_LOCK_LINE,
        wrong: `发布过的${sayNoun(kind)} \`${id}\` 没有了。`,
        mend: `恢复它，或在 content/redirects.yaml 里写明 \`${line}\` 现在看哪里。`,
        lacks: [...homesOf(line), 'content/redirects.yaml'],
      };
    }
    for (const { data, origin } of corpus.redirects) {
      const here = (field: string, wrong: string, mend: string) => ({
        file: origin.file,
        line: origin.lineOf(field),
        wrong,
        mend,
      });
      if (!now.has(data.to)) {
        const mend = '写现有的种类和编号，写法照 content/published.lock。';
        const wrong = `改址指向 \`${data.to}\`，没有它。`;
        yield { ...here('to', wrong, mend), lacks: homesOf(data.to) };
      }
      if (now.has(data.from)) {
        yield here('from', `改址的 \`${data.from}\` 还在。`, '删去这条改址。');
      } else if (!corpus.published.includes(data.from)) {
        const mend = '照 content/published.lock 写种类和编号。';
        const wrong = `改址的 \`${data.from}\` 从来没有发布过。`;
        yield { ...here('from', wrong, mend), lacks: ['content/published.lock'] };
      }
    }
  },
};
