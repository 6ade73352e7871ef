import { z } from 'zod';
import { level } from '../../../schemas/texts/agency.ts';
import { commitmentKind, evidence, marker, interval, spanUnit } from '../../../schemas/claims/commitment.ts';
import { at, day, id, placed, quote, url } from '../fields.ts';
import type { Library } from '../../../library/open.ts';
import { threadsOf } from '../../../library/commitments/thread-of.ts';
import type { Tracked } from '../../../library/commitments/tracked.ts';
import { commitmentPath } from '../../../domain/addresses/address.ts';
import { NOT_FOUND_IS_NOT_UNDONE } from '../../../domain/wording/commitments/say-commitment.ts';
import { lastReview } from '../../../library/reckoned-from.ts';
import { inOrderOfId } from '../in-order.ts';
import { placeClaim } from '../place-claim.ts';
import type { Table } from '../table.ts';
import { wholeAt } from '../../../domain/addresses/at.ts';

/** A piece of evidence: words of a text, and how far they carry. */
const evidenceRow = z.strictObject({
  at,
  quote,
  shows: evidence.shape.shows.describe(
    'What the words show: reported done, done in part, the mechanism changed or ended, or only something older.',
  ),
  about: z
    .strictObject({
      region: id('a region').describe('An id in regions.json.'),
      level: level.describe('The level of government; `any` where it is every level.'),
    })
    .describe('Of where, and of which level, the words speak.'),
  strength: evidence.shape.strength.describe('How far the words carry.'),
  why: z.string().min(1).describe('Why so far and no further, in Chinese, in the words of the site.'),
});

/** One checkable thing that a body says it will do, or is told to do, and what the corpus shows of it. */
export const commitmentRow = z
  .strictObject({
    id: id('the commitment'),
    ...placed,
    document: id('a text').describe('The text it stands in: an id in documents.json.'),
    kind: commitmentKind.describe('`promise`: made in a reply; `obligation`: laid on a body by a policy.'),
    class: z
      .string()
      .nullable()
      .describe(
        'The class letter printed on the reply, whose meaning depends on the body; null where none is printed.',
      ),
    by: z
      .array(id('a body, a post or a collective'))
      .describe('Who is to act: ids in agencies.json or actors.json; empty where the text does not say.'),
    actor: z
      .string()
      .min(1)
      .nullable()
      .describe('The printed words that name who is to act; null where the sentence and those before name nobody.'),
    actorFrom: z
      .strictObject({ at, quote })
      .nullable()
      .describe('The words before it that name the actor; null where its own sentence does, or nothing does.'),
    to: z.string().min(1).nullable().describe('For whom, as printed; null where the text names nobody for whom it is.'),
    what: z.string().min(1).describe('The one action, in Chinese, in the words of the site.'),
    caveat: z
      .string()
      .min(1)
      .nullable()
      .describe('What must be known to read it right, in Chinese, in the words of the site.'),
    topic: id('a topic').describe('What it is about: an id in topics.json.'),
    due: day('The day it is due').nullable().describe('A partial day is due at its end; null where no day is stated.'),
    recurs: interval.nullable().describe('The interval stated, once in each of these; null where none is stated.'),
    within: z
      .strictObject({
        count: z.int().positive().describe('How many of the unit.'),
        unit: spanUnit.describe('What is counted.'),
        from: z.string().describe('The event from which it is counted, as printed.'),
      })
      .nullable()
      .describe('A span from an event that has no day of its own; null where none is stated.'),
    dueQuote: quote.nullable().describe('The words of that provision that state the day, the interval or the span.'),
    marker: marker.shape.marker.describe('The printed word that makes it a commitment and gives its grade.'),
    grade: marker.shape.grade.describe('How hard the printed word binds, by the published lexicon.'),
    state: z
      .enum(['none-found', 'earlier-only', 'partly', 'claimed-done', 'superseded'])
      .describe(
        `What the texts of the corpus show, derived from the evidence. ${NOT_FOUND_IS_NOT_UNDONE} \`none-found\` (未见后续记录) says that they hold no later record, and never that nothing was done. \`partly\` whose evidence is all \`weak\` is shown as 另见线索.`,
      ),
    evidence: z.array(evidenceRow).describe('Words of texts that bear on it; empty where none were found.'),
    amounts: z.array(id('an amount')).describe('Amounts that answer it: ids in amounts.json.'),
    duties: z.array(z.strictObject({ at, quote })).describe('Words of duty lists that it bears on.'),
    thread: z
      .string()
      .nullable()
      .describe('What it shares with the commitments of other texts that say the same thing; null where none does.'),
    threads: z
      .array(z.string())
      .describe(
        'All that it shares with commitments of other texts, `thread` first: two where its words name two things.',
      ),
    statements: z
      .array(
        z.strictObject({
          by: id('an agency').describe('Who says it: an id in agencies.json.'),
          day: day('The day of the statement'),
          words: z.string().min(1).describe('The words of that body.'),
          from: z.string().min(1).describe('Where they stand, in Chinese.'),
        }),
      )
      .describe('What bodies say of it themselves; it changes no state.'),
    caution: z.literal(NOT_FOUND_IS_NOT_UNDONE).describe('What must stand wherever the state is shown.'),
    checked: day('The day of the last look through the corpus for evidence')
      .nullable()
      .describe('The texts that were searched are listed in index.json; null where none is recorded.'),
    url,
  })
  .describe('A promise of a reply or an obligation of a policy, with the evidence that the corpus holds.');
export type CommitmentRow = z.infer<typeof commitmentRow>;

function rowOf(library: Library, tracked: Tracked): CommitmentRow {
  const { id, text, grade, state, evidence } = tracked;
  const { kind, by, actor, actorFrom, to, what, caveat, topic, due, marker, amounts, duties } = tracked.data;
  const threads = threadsOf(library, id);
  return {
    id,
    ...placeClaim(library, tracked),
    document: text.id,
    kind,
    class: text.data.class?.letter ?? null,
    by,
    actor,
    actorFrom: actorFrom ? { at: wholeAt(actorFrom.at, text.id), quote: actorFrom.quote } : null,
    to,
    what,
    caveat,
    topic,
    due: due && 'on' in due ? due.on : null,
    recurs: due && 'every' in due ? due.every : null,
    within: due && 'within' in due ? { count: due.within, unit: due.unit, from: due.from } : null,
    dueQuote: due?.quote ?? null,
    marker,
    grade,
    // A lead is told by the strength of the evidence; the published words for states are what they were.
    state: state === 'lead' ? 'partly' : state,
    evidence: evidence.map(({ at, quote, shows, about, strength, why }) => ({
      at,
      quote,
      shows,
      about,
      strength,
      why,
    })),
    amounts,
    duties: duties.map(({ at, quote }) => ({ at: wholeAt(at, text.id), quote })),
    thread: threads[0] ?? null,
    threads,
    statements: library.statements
      .filter(({ data }) => data.about.includes(id))
      .map(({ data: { by, day, words, from } }) => ({ by, day, words, from })),
    caution: NOT_FOUND_IS_NOT_UNDONE,
    checked: lastReview(library)?.day ?? null,
    url: commitmentPath(id),
  };
}

/** Every commitment, with the evidence that the corpus holds and the state that follows from it. */
const rows = (library: Library): CommitmentRow[] =>
  inOrderOfId(library.commitments.map((tracked) => rowOf(library, tracked)));

export const commitments = { title: '承诺与要求', row: commitmentRow, rows } satisfies Table;
