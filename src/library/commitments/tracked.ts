import { compareDays } from '../../domain/time/day.ts';
import { stateOf, type CommitmentState } from '../../domain/commitments/commitment-state.ts';
import type { About, Commitment, Evidence, Grade } from '../../schemas/claims/commitment.ts';
import type { Claim, Corpus } from '../../content/kinds/corpus.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { textAt } from '../text-at.ts';
import { wholeAt } from '../../domain/addresses/at.ts';

/** A commitment with what follows from it and its evidence; nothing of this is ever typed. */
export interface Tracked {
  id: string;
  at: string;
  data: Commitment;
  /** The text it stands in. */
  text: Text;
  grade: Grade;
  state: CommitmentState;
  /** Its evidence, each piece with its `at` made whole, and of where it speaks. */
  evidence: (Evidence & { about: About })[];
}

/** Promises before obligations, then the newest text first; inside a text the order of its file. */
const byWeight = (a: Tracked, b: Tracked): number =>
  Number(a.data.kind === 'obligation') - Number(b.data.kind === 'obligation') ||
  compareDays(b.text.data.date.sort, a.text.data.date.sort);

/** Of where, and of which level, the words at `at` speak if nothing else is said: of their issuer. */
export function speaksOf({ texts, agencies }: Corpus, at: string): About {
  const text = textAt({ texts }, at)?.data;
  const issuer = agencies.find(({ data }) => data.id === text?.issuers[0]);
  return { region: text?.region ?? '', level: issuer?.data.level ?? 'any' };
}

/** Every commitment of the corpus, in the order in which readers meet them. A marker that no lexicon holds is for a check to report. */
export function trackCommitments(corpus: Corpus): Tracked[] {
  const grades = new Map(corpus.markers.map(({ data }) => [data.marker, data.grade]));
  const tracked = corpus.commitments.flatMap(({ at, data }: Claim<Commitment>) => {
    const text = textAt(corpus, at);
    const grade = grades.get(data.marker);
    if (!text || !grade) return [];
    const evidence = data.evidence.map((piece) => {
      const place = wholeAt(piece.at, text.id);
      return { ...piece, at: place, about: piece.about ?? speaksOf(corpus, place) };
    });
    return [{ id: data.id, at, data, text, grade, state: stateOf(evidence), evidence }];
  });
  return tracked.sort(byWeight);
}
