import type { Provision } from '../domain/provision.ts';
import type { Action } from '../schemas/action.ts';
import type { Agency } from '../schemas/agency.ts';
import type { Amount } from '../schemas/amount.ts';
import type { Benefit } from '../schemas/benefit.ts';
import type { WrittenCase } from '../schemas/case.ts';
import type { Citation } from '../schemas/citation.ts';
import type { Change, Commitment, Marker, Review, Uncommitted } from '../schemas/commitment.ts';
import type { Comparison } from '../schemas/comparison.ts';
import type { Dangers } from '../schemas/danger.ts';
import type { Event } from '../schemas/event.ts';
import type { Figure } from '../schemas/figure.ts';
import type { LexiconEntry } from '../schemas/lexicon.ts';
import type { Mention } from '../schemas/mention.ts';
import type { Note } from '../schemas/note.ts';
import type { Queries } from '../schemas/queries.ts';
import type { Waiver } from '../schemas/privacy.ts';
import type { Question } from '../schemas/question.ts';
import type { QuizQuestion } from '../schemas/quiz.ts';
import type { Situation } from '../schemas/situation.ts';
import type { Redirect, Source } from '../schemas/source.ts';
import type { DemandedTopic } from '../schemas/training.ts';
import type { Payee, Region, Topic } from '../schemas/vocabulary.ts';
import type { Work } from '../schemas/work.ts';
import type { Outside } from './outside.ts';
import type { Entry } from './read-entries.ts';
import type { Text } from './read-text.ts';
import type { WrittenModule } from './read-training.ts';
import type { WrittenFile } from './written-files.ts';

/** A claim with its place made absolute: `at` is `<text-id>#<provision-id>`. */
export interface Claim<T> extends Entry<T> {
  at: string;
}

/** Everything that `content/` says, validated piece by piece; `checks/` prove that it holds together. */
export interface Corpus {
  texts: Text[];
  /** Every provision of every text, by `at`. */
  provisions: Map<string, Provision>;
  amounts: Claim<Amount>[];
  figures: Claim<Figure>[];
  events: Claim<Event>[];
  notes: Claim<Note>[];
  citations: Claim<Citation>[];
  mentions: Claim<Mention>[];
  commitments: Claim<Commitment>[];
  /** Sentences that are no commitment though they stand where one is due, with the reason. */
  uncommitted: Claim<Uncommitted>[];
  /** What the duty lists ask, action by action. */
  actions: Claim<Action>[];
  /** What a worker may stand before, one a file. */
  situations: Entry<Situation>[];
  /** Benefits and services, one a file. */
  benefits: Entry<Benefit>[];
  /** The questions of the checklist, in the order in which equals are asked. */
  questions: Entry<Question>[];
  /** Invented cases for training, proven against the benefits. */
  cases: Entry<WrittenCase>[];
  /** Benefits of several places that are shown side by side. */
  comparisons: Entry<Comparison>[];
  /** Questions of the quiz that editors write. */
  quiz: Entry<QuizQuestion>[];
  /** Modules of the yearly training, one a file. */
  training: WrittenModule[];
  /** What texts demand of the yearly training. */
  demandedTopics: Entry<DemandedTopic>[];
  markers: Entry<Marker>[];
  /** Every change of a published commitment, oldest first; entries are only ever added. */
  changes: Entry<Change>[];
  /** Every look through the corpus for evidence, oldest first. */
  reviews: Entry<Review>[];
  /** How people ask for provisions, for search. */
  queries: Claim<Queries>[];
  /** Everyday words and the words of the texts that they mean, for search. */
  lexicon: Entry<LexiconEntry>[];
  /** Words of danger, and what is told first where one is typed; null where they cannot be read. */
  dangers: Entry<Dangers> | null;
  works: Entry<Work>[];
  agencies: Entry<Agency>[];
  regions: Entry<Region>[];
  topics: Entry<Topic>[];
  payees: Entry<Payee>[];
  sources: Entry<Source>[];
  redirects: Entry<Redirect>[];
  /** The words of the files in `content/sources/`, by file name; null where the file is missing. */
  sourceFiles: Map<string, { text: string; sha256: string }>;
  /** Words that look like personal data and are none, as an editor found. */
  waivers: Entry<Waiver>[];
  /** Every file under `content/` as it lies there. */
  written: WrittenFile[];
  /** Ids that were published before, one a line in `content/published.lock`. */
  published: string[];
  /** What is known from outside the content. */
  outside: Outside;
  /** Spans that were replaced before publication, from `content/sources/redactions.tsv`. */
  redactions: { file: string; words: string; reason: string; line: number }[];
}
