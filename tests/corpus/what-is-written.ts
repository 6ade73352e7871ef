import type { z } from 'zod';
import { sayAmount, sayPurpose } from '../../src/domain/say-amount.ts';
import { sayBenefitRelation } from '../../src/domain/say-benefit-relation.ts';
import { sayCommitmentKind, sayGrade, sayShows, sayStrength } from '../../src/domain/say-commitment.ts';
import { sayNature, sayRhythm } from '../../src/domain/say-rhythm.ts';
import { sayLevel } from '../../src/domain/say-level.ts';
import { sayNoteKind } from '../../src/domain/say-note.ts';
import { sayRelation } from '../../src/domain/say-relation.ts';
import { sayBenefitKind, sayBenefitStatus, sayVerdict } from '../../src/domain/say-verdict.ts';
import { sayWorkKind, sayWorkState } from '../../src/domain/say-work.ts';
import { action, rhythm } from '../../src/schemas/action.ts';
import { agency, level } from '../../src/schemas/agency.ts';
import { amount, purpose, unit } from '../../src/schemas/amount.ts';
import { benefit, verdict } from '../../src/schemas/benefit.ts';
import { writtenCase } from '../../src/schemas/case.ts';
import { citation, relation } from '../../src/schemas/citation.ts';
import {
  change,
  commitment,
  commitmentKind,
  evidence,
  marker,
  review,
  shows,
  uncommitted,
} from '../../src/schemas/commitment.ts';
import { dangers } from '../../src/schemas/danger.ts';
import { event } from '../../src/schemas/event.ts';
import { figure } from '../../src/schemas/figure.ts';
import { lexiconEntry } from '../../src/schemas/lexicon.ts';
import { mention } from '../../src/schemas/mention.ts';
import { note, noteKind } from '../../src/schemas/note.ts';
import { waiver } from '../../src/schemas/privacy.ts';
import { queries } from '../../src/schemas/queries.ts';
import { question } from '../../src/schemas/question.ts';
import { quizQuestion } from '../../src/schemas/quiz.ts';
import { redirect, source } from '../../src/schemas/source.ts';
import { situation } from '../../src/schemas/situation.ts';
import { text } from '../../src/schemas/text.ts';
import { demandedTopic, trainingModule } from '../../src/schemas/training.ts';
import { comparison } from '../../src/schemas/comparison.ts';
import { payee, region, topic } from '../../src/schemas/vocabulary.ts';
import { work, workKind, workState } from '../../src/schemas/work.ts';

/** What an editor writes: where in the manual it is told, and its schema by name. */
export const written: [heading: string, name: string, schema: z.ZodObject][] = [
  ['content/policies/、content/replies/、content/duties/', 'text', text],
  ['content/amounts/', 'amount', amount],
  ['content/figures/', 'figure', figure],
  ['content/citations/', 'citation', citation],
  ['content/mentions/', 'mention', mention],
  ['content/notes/', 'note', note],
  ['content/events/', 'event', event],
  ['content/commitments/', 'commitment', commitment],
  ['content/uncommitted/', 'uncommitted', uncommitted],
  ['content/markers.yaml', 'marker', marker],
  ['content/changes.yaml', 'change', change],
  ['content/reviews.yaml', 'review', review],
  ['content/benefits/', 'benefit', benefit],
  ['content/questions.yaml', 'question', question],
  ['content/cases.yaml', 'writtenCase', writtenCase],
  ['content/training/', 'trainingModule', trainingModule],
  ['content/demanded-topics.yaml', 'demandedTopic', demandedTopic],
  ['content/actions/', 'action', action],
  ['content/situations/', 'situation', situation],
  ['content/dangers.yaml', 'dangers', dangers],
  ['content/lexicon.yaml', 'lexiconEntry', lexiconEntry],
  ['content/privacy.yaml', 'waiver', waiver],
  ['content/queries/', 'queries', queries],
  ['content/quiz.yaml', 'quizQuestion', quizQuestion],
  ['content/works.yaml', 'work', work],
  ['content/agencies.yaml', 'agency', agency],
  ['content/regions.yaml', 'region', region],
  ['content/topics.yaml', 'topic', topic],
  ['content/comparisons.yaml', 'comparison', comparison],
  ['content/payees.yaml', 'payee', payee],
  ['content/sources.yaml', 'source', source],
  ['content/redirects.yaml', 'redirect', redirect],
];

/** The words of a choice, each with what readers see for it; null where they see no word of its own. */
const seenAs = <T extends string>(words: readonly T[], say: (word: T) => string | null): [string, string | null][] =>
  words.map((word) => [word, say(word)]);

/** What an editor chooses from, and where in the manual it is told. */
export const choices: [heading: string, field: string, words: [word: string, seen: string | null][]][] = [
  ['content/policies/', 'letter', seenAs(text.shape.class.unwrap().shape.letter.options, () => null)],
  ['content/policies/', 'called', seenAs(text.shape.answers.unwrap().shape.called.options, () => null)],
  ['content/amounts/', 'unit', seenAs(unit.options, (word) => sayAmount({ value: 1, unit: word }).slice(1))],
  ['content/amounts/', 'purpose', seenAs(purpose.options, sayPurpose)],
  ['content/citations/', 'relation', seenAs(relation.options, sayRelation)],
  ['content/notes/', 'kind', seenAs(noteKind.options, sayNoteKind)],
  ['content/commitments/', 'kind', seenAs(commitmentKind.options, sayCommitmentKind)],
  ['content/commitments/', 'shows', seenAs(shows.options, sayShows)],
  ['content/commitments/', 'strength', seenAs(evidence.shape.strength.options, sayStrength)],
  ['content/markers.yaml', 'grade', seenAs(marker.shape.grade.options, sayGrade)],
  ['content/changes.yaml', 'kind', seenAs(change.shape.kind.options, () => null)],
  ['content/benefits/', 'kind', seenAs(benefit.shape.kind.options, sayBenefitKind)],
  ['content/benefits/', 'status', seenAs(benefit.shape.status.options, sayBenefitStatus)],
  ['content/benefits/', 'verdict', seenAs(verdict.options, sayVerdict)],
  [
    'content/benefits/',
    'relations[].kind',
    seenAs(benefit.shape.relations.unwrap().element.shape.kind.options, sayBenefitRelation),
  ],
  ['content/actions/', 'rhythm', seenAs(rhythm.options, (word) => sayRhythm(word))],
  ['content/actions/', 'nature', seenAs(action.shape.nature.options, sayNature)],
  ['content/works.yaml', 'kind', seenAs(workKind.options, sayWorkKind)],
  ['content/works.yaml', 'state', seenAs(workState.options, sayWorkState)],
  ['content/agencies.yaml', 'level', seenAs(level.options, sayLevel)],
];
