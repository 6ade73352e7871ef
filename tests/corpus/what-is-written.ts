import type { z } from 'zod';
import type { Kind } from '../../src/content/kinds/kind.ts';
import { homesOf, kindList } from '../../src/content/kinds/kinds.ts';
import { sayAmount, sayPurpose } from '../../src/domain/wording/say-amount.ts';
import { sayBenefitRelation } from '../../src/domain/wording/say-benefit-relation.ts';
import {
  sayCommitmentKind,
  sayGrade,
  sayShows,
  sayStrength,
} from '../../src/domain/wording/commitments/say-commitment.ts';
import { sayRhythm } from '../../src/domain/wording/say-rhythm.ts';
import { sayLevel } from '../../src/domain/wording/say-level.ts';
import { sayNoteKind } from '../../src/domain/wording/say-note.ts';
import { sayRelation } from '../../src/domain/wording/say-relation.ts';
import { sayBenefitKind, sayBenefitStatus, sayVerdict } from '../../src/domain/wording/say-verdict.ts';
import { sayWorkKind, sayWorkState } from '../../src/domain/wording/say-work.ts';
import { action, rhythm } from '../../src/schemas/claims/action.ts';
import { level } from '../../src/schemas/texts/agency.ts';
import { purpose, unit } from '../../src/schemas/claims/amount.ts';
import { benefit, verdict } from '../../src/schemas/checklist/benefit.ts';
import { relation } from '../../src/schemas/claims/citation.ts';
import { change, commitmentKind, evidence, marker, shows } from '../../src/schemas/claims/commitment.ts';
import { noteKind } from '../../src/schemas/claims/note.ts';
import { text } from '../../src/schemas/texts/text.ts';
import { workKind, workState } from '../../src/schemas/texts/work.ts';

/** The part of the manual that tells of a kind: it is headed by where the kind is kept. */
const headingOf = (kind: Kind): string =>
  homesOf(kind)
    .map((home) => (home.endsWith('.yaml') ? home : `${home}/`))
    .join('、');

/** What an editor writes: where in the manual it is told, and its schema. */
export const written = kindList.map(([, kind]): [heading: string, schema: z.ZodObject] => [
  headingOf(kind),
  kind.schema,
]);

/** The words of a choice, each with what readers see for it; null where they see no word of its own. */
const seenAs = <T extends string>(words: readonly T[], say: (word: T) => string | null): [string, string | null][] =>
  words.map((word) => [word, say(word)]);

const NATURE = { duty: '岗位职责', statutory: '法律也有要求' };

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
  // No page shows this one: the manual alone has words for it.
  ['content/actions/', 'nature', seenAs(action.shape.nature.options, (word) => NATURE[word])],
  ['content/works.yaml', 'kind', seenAs(workKind.options, sayWorkKind)],
  ['content/works.yaml', 'state', seenAs(workState.options, sayWorkState)],
  ['content/agencies.yaml', 'level', seenAs(level.options, sayLevel)],
];
