import { alike } from '../../domain/commitments/alike.ts';
import { placesMeet } from '../../domain/addresses/places-around.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

type Made = Corpus['commitments'][number];

/** From where on words are so alike that somebody must have looked. */
const ALIKE = 0.57;
/** Words that are alike share a run of so many signs, by which they are found without comparing all with all. */
const RUN = 5;

function runsOf(quote: string): Set<string> {
  const signs = quote.replace(/[^\p{L}\p{N}]/gu, '');
  return new Set(Array.from({ length: Math.max(1, signs.length - RUN + 1) }, (_, i) => signs.slice(i, i + RUN)));
}

/** The pairs of commitments of two texts of one place, or of places one in the other, with words that are alike. */
function* alikePairs(corpus: Corpus): Generator<[Made, Made]> {
  const byRun = new Map<string, Made[]>();
  const regions = new Map(corpus.regions.map(({ data }) => [data.id, data]));
  const regionOf = new Map(corpus.texts.map(({ id, data }) => [id, data.region]));
  for (const made of corpus.commitments) {
    const met = new Set<Made>();
    for (const run of runsOf(made.data.quote)) {
      for (const other of byRun.get(run) ?? []) met.add(other);
      byRun.set(run, [...(byRun.get(run) ?? []), made]);
    }
    for (const other of met) {
      const [here, there] = [regionOf.get(textOf(made.at)), regionOf.get(textOf(other.at))];
      const near = here !== undefined && there !== undefined && placesMeet(here, there, regions);
      if (near && textOf(made.at) !== textOf(other.at) && alike(made.data.quote, other.data.quote) >= ALIKE)
        yield [other, made];
    }
  }
}

export const threadTold: Check = {
  name: 'thread-told',
  must: '两份文件（同一个地方的，或一个在另一个里面的）里字句相近的承诺，在 threads.yaml 里写明是不是同一件事。',
  *find(corpus) {
    const told = corpus.threads.map(({ data }) => new Set(data.commitments));
    for (const [one, other] of alikePairs(corpus)) {
      if (told.some((ids) => ids.has(one.data.id) && ids.has(other.data.id))) continue;
      yield {
        file: other.origin.file,
        line: other.origin.lineOf('quote'),
        wrong: `${other.data.id} 与 ${one.data.id} 字句相近（“${other.data.quote}”），没有写是不是同一件事。`,
        mend: '对着两份原文看：是同一件事，在 content/threads.yaml 里列成一条；不是，也列成一条，在 `apart` 里写明哪里不同。',
      };
    }
  },
};
