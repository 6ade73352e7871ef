import { occurrencesOf } from '../../domain/texts/place-quote.ts';
import type { Provision } from '../../domain/texts/provision.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';

/** Signs between words, and the number an item opens with, which no action needs to quote. */
const SIGNS = /[\p{P}\s]+/gu;
const NUMBER = /^[\d一二三四五六七八九十]+[.．、]/;

/** The words of an item that no action of it quotes, in order. */
function uncovered(item: Provision, { actions }: Corpus): string[] {
  const number = NUMBER.exec(item.words)?.[0].length ?? 0;
  const covered = Array.from({ length: item.words.length }, (_, i) => i < number);
  for (const { data } of actions.filter(({ at }) => at === item.at)) {
    for (const { start, end } of occurrencesOf(item.words, data.quote)) covered.fill(true, start, end);
  }
  return [...item.words]
    .map((character, i) => (covered[i] ? ' ' : character))
    .join('')
    .split(SIGNS)
    .filter(Boolean);
}

export const dutyCovered: Check = {
  name: 'duty-covered',
  must: '职责清单每一项的每一个字都在某一件的 `quote` 里（序号和标点不算）；每一件都在清单的某一项里。',
  *find(corpus) {
    const items = new Map(
      corpus.texts
        .filter(({ kind }) => kind === 'duty-list')
        .flatMap((text) => text.provisions.filter(({ number }) => number).map((item) => [item.at, { text, item }])),
    );
    for (const { at, data, origin } of corpus.actions) {
      if (items.has(at) || !corpus.provisions.has(at)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('at'),
        wrong: `职责 \`${data.id}\` 写在 ${at}，那不是职责清单的一项，岗位的网页上不会有它。`,
        mend: '写它所引的那一项的条款。',
      };
    }
    for (const { text, item } of items.values()) {
      for (const words of uncovered(item, corpus)) {
        yield {
          file: text.origin.file,
          line: item.line,
          wrong: `${item.at} 的 \`${words}\` 没有一件职责引到。`,
          lacks: [`content/actions/${text.id}.yaml`, 'content/actions'],
          mend: `在 content/actions/${text.id}.yaml 里加一件引这些字的职责。`,
        };
      }
    }
  },
};
