import { FIRST_LOCK_LINE, publishedIds, REDACTION } from '../../content/kinds/published.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { textAt } from '../../library/text-at.ts';
import { homesCalled, sayNoun } from '../../content/kinds/entries-of.ts';
import { restsOn, SOME_TEXT, wordsOfText } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { publishedLine } from '../../domain/addresses/published-line.ts';
import { provisionOf, textOf } from '../../domain/addresses/at.ts';

/** The share of its provisions by which a text is known again. */
const ALIKE = 0.8;

/** Where a published line comes from: its id, the text of a provision, and where things of its kind are kept. */
function homesOf(line: string): string[] {
  const [noun = '', id = ''] = line.split(' ');
  return [textOf(id), ...homesCalled(noun)];
}

/**
 * The texts that are published under the ids and most likely stand under others now: their provisions have nearly the
 * same ids. Words that were published are not kept, so it may be another text.
 */
function* renamedTexts(corpus: Corpus): Generator<[id: string, text: Text]> {
  const provisions = new Map<string, string[]>();
  for (const line of corpus.published) {
    const [noun, at = ''] = line.split(' ');
    if (noun !== 'provision') continue;
    const ats = provisions.get(textOf(at)) ?? [];
    ats.push(at);
    provisions.set(textOf(at), ats);
  }
  const unpublished = corpus.texts.filter(({ id }) => !provisions.has(id));
  for (const [id, ats] of provisions) {
    if (textAt(corpus, id)) continue;
    const now = unpublished.find((text) => {
      const ids = new Set(text.provisions.map((one) => one.id));
      return ats.filter((at) => ids.has(provisionOf(at))).length >= ALIKE * Math.max(ats.length, ids.size);
    });
    if (now) yield [id, now];
  }
}

export const idKept: Check = {
  name: 'id-kept',
  must: '发布过的编号还在，或有改址指向现有的；改址的 `from` 确实发布过、已经没有。',
  *find(corpus) {
    const renamed = new Map(renamedTexts(corpus));
    const now = new Set(publishedIds(corpus));
    const moved = new Map(corpus.redirects.map(({ data }) => [data.from, data.to]));
    for (const [i, line] of corpus.published.entries()) {
      if (now.has(line) || moved.has(line)) continue;
      const [kind = '', id = ''] = line.split(' ');
      // What was replaced is kept by a rule of its own, which no redirect leads around.
      if (kind === REDACTION) continue;
      const document = publishedLine('document', textOf(id));
      const other = line === document ? renamed.get(id) : undefined;
      if (other) {
        yield {
          file: other.origin.file,
          line: 1,
          wrong: `发布过的文本 \`${id}\` 没有了，\`${other.id}.md\` 的条款编号和它的一样。`,
          mend: `改了文件名的，把文件名改回 \`${id}.md\`：编号发布后不改。是另一份文件的，恢复 \`${id}\`，或在 content/redirects.yaml 里写明 \`${line}\` 现在看哪里。`,
          leavesOut: [line, SOME_TEXT, wordsOfText(other.id)],
        };
        continue;
      }
      yield {
        file: 'content/published.lock',
        line: i + FIRST_LOCK_LINE,
        wrong: `发布过的${sayNoun(kind)} \`${id}\` 没有了。`,
        mend: `恢复它，或在 content/redirects.yaml 里写明 \`${line}\` 现在看哪里。`,
        // A provision or a work goes with its text.
        lacks: [
          ...homesOf(line),
          'content/redirects.yaml',
          wordsOfText(textOf(id)),
          ...(line === document ? [] : [document]),
        ],
        leavesOut: line === document ? [line, SOME_TEXT] : [line],
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
        yield {
          ...here('to', wrong, mend),
          lacks: [...homesOf(data.to), data.to, ...restsOn(textOf(data.to.split(' ')[1] ?? ''))],
        };
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
