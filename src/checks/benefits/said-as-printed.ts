import { ruleLeaves } from '../../domain/rules/rule-leaves.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { textOf } from '../../domain/addresses/at.ts';
import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';
import { sentencesOf } from './situation-sentences.ts';

/** What a sentence of ours says that the text writes: bare, to the end of the clause, or in quotation marks. */
const BARE = /原文(?:只)?写的是([^“”，；。：（）]+)/gu;
const MARKED = /(?:原文|答复|通知|文件)[^“”，；。]*写[^“”，；。]*“([^”]+)”/gu;

const namedBy = (pattern: RegExp, says: string): string[] =>
  [...says.matchAll(pattern)].flatMap(([, named]) => named ?? []);

/** The sentences of ours that rest on words: of situations, and of the conditions and steps of benefits. */
function* toldIn({ situations, benefits }: Corpus) {
  for (const situation of situations) {
    for (const one of sentencesOf(situation)) yield { ...one, origin: situation.origin };
  }
  for (const { data, origin } of benefits) {
    const leaves = ruleLeaves(data.conditions, ['conditions']).map(({ leaf, path }) => ({ ...leaf, path }));
    const listed = (['steps', 'papers'] as const).flatMap((part) =>
      data[part].map((one, i) => ({ ...one, path: [part, i] })),
    );
    for (const { says, at, quote, path } of [...leaves, ...listed]) {
      if (at !== undefined && quote !== undefined) yield { says, words: [{ at, quote }], path, origin };
    }
  }
}

export const saidAsPrinted: Check = {
  name: 'said-as-printed',
  must: '情形和待遇里说“原文写的是……”的，那几个字在所引的话里；说原文、答复、通知、文件写“……”的，引号里的字在所引的条款里。',
  *find(corpus) {
    for (const { says, words, path, origin } of toldIn(corpus)) {
      if (words.length === 0) continue;
      const provisions = words.map(({ at }) => corpus.provisions.get(at)?.words ?? '');
      const missing = [
        ...namedBy(BARE, says).filter((named) => !words.some(({ quote }) => quote.includes(named))),
        ...namedBy(MARKED, says).filter((named) => !provisions.some((one) => one.includes(named))),
      ];
      for (const named of missing) {
        yield {
          file: origin.file,
          line: origin.lineOf(...path, 'says'),
          wrong: `“${says}”说原文写的是“${named}”，所引的话里没有。`,
          mend: '照原文的字写，或引写着这几个字的话。',
          lacks: words.flatMap(({ at }) => restsOn(textOf(at))),
        };
      }
    }
  },
};
