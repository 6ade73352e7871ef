import type { Commitment } from '../schemas/commitment.ts';
import { quotationsOfAction } from './quotations-of-action.ts';
import { quotationsOfBenefit } from './quotations-of-benefit.ts';
import { dutiesOfModule, quotationsOfModule } from './quotations-of-module.ts';
import { quotationsOfDangers } from './quotations-of-dangers.ts';
import { quotationsOfQuiz } from './quotations-of-quiz.ts';
import { quotationsOfSituation } from './quotations-of-situation.ts';
import type { Claim, Corpus } from './corpus.ts';
import type { Origin } from './read-entries.ts';

/** Words that something in the content rests on, and where that is written. */
export interface Quotation {
  at: string;
  quote: string;
  nth?: number | undefined;
  /** Whether `nth` may be written beside the quote. */
  takesNth: boolean;
  file: string;
  line: number;
}

type Quoting = { at: string; quote: string; nth?: number | undefined };

const fromClaim = ({ at, data, origin }: Claim<Quoting>): Quotation => ({
  at,
  quote: data.quote,
  nth: data.nth,
  takesNth: true,
  file: origin.file,
  line: origin.lineOf('quote'),
});

/** Makes `#2.1` absolute by the text it is written for. */
export const absolute = (at: string, text: string): string => (at.startsWith('#') ? text + at : at);

/** Every quotation in the content: of claims, of notes' other places, and of front matter. */
export function allQuotations(corpus: Corpus): Quotation[] {
  const { amounts, figures, events, notes, citations, mentions, commitments, uncommitted, actions } = corpus;
  const own = [amounts, figures, events, notes, citations, mentions, commitments, uncommitted, actions].flatMap(
    (claims) => (claims as Claim<Quoting>[]).map(fromClaim),
  );
  const also = corpus.notes.flatMap(({ data, at, origin }) =>
    data.also.map((other, i) => quoteAt(other, at.split('#')[0] ?? '', origin, ['also', i, 'quote'])),
  );
  const front = corpus.texts.flatMap(({ id, data, origin }) => [
    ...data.relations.map((relation, i) => quoteAt(relation, id, origin, ['relations', i, 'quote'])),
    ...(data.class ? [quoteAt({ at: '#class-mark', quote: data.class.quote }, id, origin, ['class', 'quote'])] : []),
    ...data.nextSteps.flatMap(({ at, from }, i) =>
      from === undefined ? [] : [quoteAt({ at, quote: from }, id, origin, ['nextSteps', i, 'from'])],
    ),
  ]);
  const questions = corpus.questions.flatMap(({ data, origin }) => [
    ...(['knows', 'papers', 'terms'] as const).flatMap((list) =>
      data[list].map((words, i) => quoteAt(words, '', origin, [list, i, 'quote'])),
    ),
    ...(data.unsure ? [quoteAt(data.unsure, '', origin, ['unsure', 'quote'])] : []),
  ]);
  return [
    ...own,
    ...also,
    ...front,
    ...corpus.commitments.flatMap(quotationsOfCommitment),
    ...corpus.actions.flatMap(quotationsOfAction),
    ...corpus.situations.flatMap(quotationsOfSituation),
    ...(corpus.dangers ? quotationsOfDangers(corpus.dangers) : []),
    ...corpus.benefits.flatMap(quotationsOfBenefit),
    ...corpus.training.flatMap(quotationsOfModule),
    ...corpus.demandedTopics.map(({ data, origin }) => quoteAt(data, '', origin, ['quote'])),
    ...questions,
    ...corpus.quiz.flatMap(quotationsOfQuiz),
  ];
}

/** Every place that the content names: of each quotation, of queries, and where a 下一步 part stands. */
export const allPlaces = (corpus: Corpus): Pick<Quotation, 'at' | 'file' | 'line'>[] => [
  ...allQuotations(corpus),
  ...corpus.training.flatMap(dutiesOfModule),
  ...corpus.queries.map(({ at, origin }) => ({ at, file: origin.file, line: origin.lineOf('at') })),
  ...corpus.texts.flatMap(({ id, data, origin: { file, lineOf } }) =>
    data.nextSteps
      .map(({ at, from }, i) => ({ at: absolute(at, id), file, line: lineOf('nextSteps', i, 'at'), from }))
      .filter(({ from }) => from === undefined),
  ),
];

/** What a commitment quotes besides its own words: its due date, its evidence, the duties it bears on. */
function quotationsOfCommitment({ at, data, origin }: Claim<Commitment>): Quotation[] {
  const text = at.split('#')[0] ?? '';
  return [
    ...(data.due ? [quoteAt({ at, quote: data.due.quote }, text, origin, ['due', 'quote'])] : []),
    ...data.duties.map((duty, i) => quoteAt(duty, text, origin, ['duties', i, 'quote'])),
    ...data.evidence.map((piece, i) => ({
      ...quoteAt(piece, text, origin, ['evidence', i, 'quote']),
      nth: piece.nth,
      takesNth: true,
    })),
  ];
}

function quoteAt(place: { at: string; quote: string }, text: string, origin: Origin, path: PropertyKey[]): Quotation {
  return {
    at: absolute(place.at, text),
    quote: place.quote,
    takesNth: false,
    file: origin.file,
    line: origin.lineOf(...path),
  };
}
