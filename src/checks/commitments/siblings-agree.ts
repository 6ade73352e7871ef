import { stateOf } from '../../domain/commitments/commitment-state.ts';
import { sayStrength } from '../../domain/wording/commitments/say-commitment.ts';
import { textAt } from '../../library/text-at.ts';
import { splitSentences } from '../../domain/texts/split-sentences.ts';
import { overlaps } from '../../domain/texts/place-quote.ts';
import { placeWords } from '../../library/words/place-words.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import type { Problem } from '../../content/messages/problem.ts';
import type { Check } from '../check.ts';
import { wholeAt, textOf } from '../../domain/addresses/at.ts';

type Made = Corpus['commitments'][number];
/** Commitments that say one thing or stand in one sentence, and how that is told of one beside another. */
interface Siblings {
  made: Made[];
  bond: string;
}

/** The values of `of` that share a key. */
function grouped(all: Made[], keyOf: (made: Made) => string | null): Made[][] {
  const groups = new Map<string, Made[]>();
  for (const made of all) {
    const key = keyOf(made);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), made]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** The commitments of each sentence, or part of one between semicolons. */
const bySentence = (corpus: Corpus): Siblings[] =>
  grouped(corpus.commitments, (made) => {
    const span = placeWords(corpus, made.at, made.data);
    const words = corpus.provisions.get(made.at)?.words ?? '';
    const sentence = span && splitSentences(words).find((one) => overlaps(one, span));
    return sentence ? `${made.at} ${sentence.start}` : null;
  }).map((made) => ({ made, bond: '出自同一句' }));

/** The commitments of each thread that are of one place: what is reported of one is reported of all. */
function byThread(corpus: Corpus): Siblings[] {
  const byId = new Map(corpus.commitments.map((made) => [made.data.id, made]));
  return corpus.threads
    .filter(({ data }) => data.apart === undefined)
    .flatMap(({ data }) =>
      grouped(
        data.commitments.flatMap((id) => byId.get(id) ?? []),
        ({ at }) => textAt(corpus, at)?.data.region ?? null,
      ).map((made) => ({ made, bond: `在 threads.yaml 里是同一件事（${data.id}）` })),
    );
}

const isDone = ({ data }: Made): boolean => stateOf(data.evidence) === 'claimed-done';

/** One is reported done, and of another nothing is said. */
function* leftAlone({ made, bond }: Siblings): Generator<Omit<Problem, 'check'>> {
  const done = made.find(isDone);
  for (const { data, origin } of done ? made : []) {
    if (!done || data.evidence.length || data.caveat !== null) continue;
    yield {
      file: origin.file,
      line: origin.lineOf('quote'),
      wrong: `${data.id} 与 ${done.data.id} ${bond}，那一项称已完成，这一项没有依据。`,
      mend: '那条依据也说到这一项的，写进 `evidence`；没有说到的，在 `caveat` 里写明。',
    };
  }
}

/** Two rest on the same words, and these are to carry farther for one than for the other. */
function* unlikeStrengths(corpus: Corpus, { made, bond }: Siblings): Generator<Omit<Problem, 'check'>> {
  const pieces = made.flatMap((one) =>
    one.data.evidence.map((piece, i) => {
      const at = wholeAt(piece.at, textOf(one.at));
      return { one, piece, i, at, span: placeWords(corpus, at, piece) };
    }),
  );
  for (const [n, second] of pieces.entries()) {
    const first = pieces
      .slice(0, n)
      .find(
        ({ one, at, span }) =>
          one !== second.one && at === second.at && span && second.span && overlaps(span, second.span),
      );
    if (!first || first.piece.strength === second.piece.strength) continue;
    const { data, origin } = second.one;
    yield {
      file: origin.file,
      line: origin.lineOf('evidence', second.i, 'strength'),
      wrong: `${data.id} 与 ${first.one.data.id} ${bond}，同一句依据那一项写“${sayStrength(first.piece.strength)}”，这一项写“${sayStrength(second.piece.strength)}”。`,
      mend: '对着那句话定一个证明力，两处写成一样；不是同一件事的，在 threads.yaml 里写 `apart`。',
    };
  }
}

export const siblingsAgree: Check = {
  name: 'siblings-agree',
  must: '同一句（到“。；！？”为止）里的几项承诺，和同一个地方的、threads.yaml 写明是同一件事的几项，一项称已完成，其余的也有依据，或在 `caveat` 里写明为什么没有；同一件事引同一句作依据的，证明力一样。',
  *find(corpus) {
    const threads = byThread(corpus);
    for (const siblings of [...bySentence(corpus), ...threads]) yield* leftAlone(siblings);
    for (const siblings of threads) yield* unlikeStrengths(corpus, siblings);
  },
};
