import type { Corpus } from '../../content/kinds/corpus.ts';
import { textAt } from '../../library/text-at.ts';
import { doersOf, namedIn, type Doer } from '../../library/words/doers-of.ts';
import type { Check } from '../check.ts';
import { namesUnknown } from '../commitments/actor-told.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** A question for who acts. */
const ASKS_WHO = /由谁/u;
/** A reason that tells whose task some words are: 原文给教育部门写的是…. */
const TOLD_TO = /给(.+?)写的是/u;
const THEM = /^(?:它|他|她)们?$/u;

/** As the text names them; where it names nobody, by the name that the site gives them. */
export function shownDoers({ agencies, roles, collectives }: Corpus, doers: Doer[]): string {
  const all = [...agencies, ...roles, ...collectives].map(({ data }) => data);
  const names = doers.map(({ id, printed }) => printed ?? all.find((one) => one.id === id)?.name ?? id);
  return [...new Set(names)].map((name) => `“${name}”`).join('、') || '没有写';
}

/** Who acts by the words, where that can be told: every place is known, and everybody in its text. */
export function toldDoers(corpus: Corpus, at: string, quote: string): Doer[] | null {
  const text = textAt(corpus, at);
  if (!text || !corpus.provisions.get(at)?.words.includes(quote) || namesUnknown(corpus, text)) return null;
  const doers = doersOf(corpus, at, quote);
  // Who is registered nowhere is told by another check.
  const known = [...corpus.agencies, ...corpus.roles, ...corpus.collectives].map(({ data }) => data.id);
  return doers.every(({ id }) => known.includes(id)) ? doers : null;
}

export const doerStands: Check = {
  name: 'doer-stands',
  must: '说由谁做的，与原文那一句由谁做相同：情形的 `others`（不同而有道理的写 `caveat`），问“由谁”的测验题的正确答案，和“给某部门写的是”一类的理由；错的选项不是原文写的做的人。',
  *find(corpus) {
    for (const { data, origin } of corpus.situations) {
      for (const [i, { agency, at, quote, caveat }] of data.others.entries()) {
        const place = wholeAt(at, '');
        const doers = toldDoers(corpus, place, quote);
        if (!doers || caveat !== undefined || doers.some(({ id }) => id === agency)) continue;
        if (!corpus.agencies.some((one) => one.data.id === agency)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('others', i, 'agency'),
          wrong: `这一句由谁做，原文是${shownDoers(corpus, doers)}，\`agency\` 写的是 \`${agency}\`。`,
          mend: '写原文说要做这件事的机构；不同而有道理的，在 `caveat` 里写明原文怎样写。',
        };
      }
    }
    for (const { data, origin } of corpus.quiz) {
      const { asks, right, wrong } = data;
      const { file } = origin;
      const doers = ASKS_WHO.test(asks) ? toldDoers(corpus, right.at, right.quote) : null;
      if (doers) {
        const named = namedIn(corpus, right.at, right.says);
        if (!named.wholly || !named.ids.every((one) => doers.some(({ id }) => id === one)))
          yield {
            file,
            line: origin.lineOf('right', 'says'),
            wrong: `题目问由谁做，正确答案说“${right.says}”，原文这一句是${shownDoers(corpus, doers)}。`,
            mend: '照原文写做这件事的机构或人；问的不是由谁做的，`asks` 里不用“由谁”。',
          };
      }
      for (const [i, { says, why, at, quote }] of wrong.entries()) {
        if (doers) {
          const named = namedIn(corpus, right.at, says);
          if (named.wholly && named.ids.every((one) => doers.some(({ id }) => id === one)))
            yield {
              file,
              line: origin.lineOf('wrong', i, 'says'),
              wrong: `错的选项“${says}”正是原文写的做的人。`,
              mend: '换一个错的选项。',
            };
        }
        const [, whom] = TOLD_TO.exec(why) ?? [];
        if (whom === undefined || at === undefined || quote === undefined) continue;
        const theirs = toldDoers(corpus, at, quote);
        const named = namedIn(corpus, at, THEM.test(whom) ? says : whom).ids;
        if (!theirs || !named.length || named.some((one) => theirs.some(({ id }) => id === one))) continue;
        yield {
          file,
          line: origin.lineOf('wrong', i, 'why'),
          wrong: `理由说“${THEM.test(whom) ? says : whom}”做的，原文这一句做的是${shownDoers(corpus, theirs)}。`,
          mend: '换一句由它做的原话，或改写理由。',
        };
      }
    }
  },
};
