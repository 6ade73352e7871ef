import type { Corpus } from '../corpus.ts';
import type { Entry } from '../read-entries.ts';
import type { Text } from '../read-text.ts';
import type { Check } from './check.ts';

type WithId = Entry<{ id: string }>;

/** A text's id is the name of its file. */
const nameOf = ({ id, origin: { file } }: Text): WithId => ({ data: { id }, origin: { file, lineOf: () => 1 } });

/** The kinds of thing that have an id, each a space of names of its own. */
const kinds = (corpus: Corpus): WithId[][] => [
  // Sums name either by id alone.
  [...corpus.amounts, ...corpus.figures],
  corpus.events,
  corpus.notes,
  corpus.commitments,
  corpus.actions,
  corpus.situations,
  corpus.benefits,
  corpus.questions,
  corpus.cases,
  corpus.quiz,
  corpus.comparisons,
  [...corpus.texts.map(nameOf), ...corpus.works],
  corpus.agencies,
  corpus.regions,
  corpus.topics,
  corpus.payees,
];

export const idOnce: Check = {
  name: 'id-once',
  must: 'An id is given once among things of its kind.',
  *find(corpus) {
    for (const entries of kinds(corpus)) {
      const first = new Map<string, WithId>();
      for (const entry of entries) {
        const { id } = entry.data;
        const before = first.get(id);
        if (before) {
          const place = `${before.origin.file}:${before.origin.lineOf('id')}`;
          yield {
            file: entry.origin.file,
            line: entry.origin.lineOf('id'),
            wrong: `The id \`${id}\` is given already at ${place}.`,
            mend: 'Give one of the two another id.',
          };
        } else first.set(id, entry);
      }
    }
  },
};
