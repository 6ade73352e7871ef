import type { DatedCommitment } from '../../domain/pictures/lay-out-commitments.ts';
import type { Library } from '../../library/open.ts';
import { textOf } from '../../domain/addresses/at.ts';

/** Commitments that have evidence or a day by which they are due, the days of their picture, and how many are left out. */
export function datedCommitments(library: Library) {
  const sortOf = new Map(library.texts.map(({ id, data }) => [id, data.date.sort]));
  const dueOf = ({ due }: (typeof library.commitments)[number]['data']) => (due && 'on' in due ? due.on : null);
  const dated = library.commitments.filter(({ evidence, data }) => evidence.length > 0 || dueOf(data) !== null);
  return {
    dated,
    rest: library.commitments.length - dated.length,
    marks: dated.map(({ id, data, text, evidence }): DatedCommitment => ({
      id,
      name: data.what,
      said: text.data.date.sort,
      evidence: evidence.map(({ at }) => sortOf.get(textOf(at)) ?? ''),
      due: dueOf(data),
    })),
  };
}
