import type { Corpus } from '../../content/kinds/corpus.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

type Situation = Corpus['situations'][number];

/** A sentence of a situation, the words of texts that it rests on, and where it stands in its file. */
export interface SituationSentence {
  says: string;
  /** The body whose task it is, where the sentence stands under one. */
  agency: string | null;
  words: { at: string; quote: string }[];
  path: readonly (string | number)[];
}

/** Every sentence that a situation says, in the order of its file; what rests on a duty or a law has no words. */
export function sentencesOf({ data }: Situation): SituationSentence[] {
  const place = (at: string) => wholeAt(at, data.id);
  const steps = (['meant', 'now', 'then', 'follow'] as const).flatMap((part) =>
    data[part].map(({ says, on }, i) => ({
      says,
      agency: null,
      words: on.flatMap((ground) => ('at' in ground ? [{ at: place(ground.at), quote: ground.quote }] : [])),
      path: [part, i],
    })),
  );
  const others = data.others.map(({ agency, says, at, quote }, i) => ({
    says,
    agency,
    words: [{ at: place(at), quote }],
    path: ['others', i],
  }));
  return [...steps, ...others];
}
