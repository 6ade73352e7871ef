import { printed } from '../../content/kinds/all-works.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { sayDay } from '../../domain/time/day.ts';
import type { LetterContent, LetterItem, LetterPlace } from '../../domain/letter/letter-text.ts';
import { titleMarks } from '../../domain/texts/nest-quotes.ts';
import { sayReach } from '../../domain/wording/commitments/say-commitment.ts';
import { shortName } from '../../library/name-provision.ts';
import type { Library } from '../../library/open.ts';
import { textAt } from '../../library/text-at.ts';
import type { Tracked } from '../../library/commitments/tracked.ts';
import { lastReview } from '../../library/reckoned-from.ts';
import { searchedTexts } from '../commitments/caution.ts';

/** The suggestion that a reply answers: who made it, where, its title and number, each as far as it is printed. */
function saySuggestion({
  proposer,
  body,
  session,
  title,
  number,
  called,
}: NonNullable<Text['data']['answers']>): string {
  const where = [body, session].filter(Boolean).join('');
  const name = title === undefined ? `${called}` : titleMarks(title);
  return `${proposer}在${where}提出的${name}${number === undefined ? '' : `（${number}${called}）`}`;
}

/** How a letter to its issuer speaks of a text. */
function openingOf(text: Text): string {
  const { date, answers, issuers } = text.data;
  const marks = [printed(text, 'number'), date.reason ? null : printed(text, 'date')].filter(Boolean);
  const name = `${titleMarks(printed(text, 'title') ?? '')}${marks.length ? `（${marks.join('，')}）` : ''}`;
  if (answers) return `贵单位${name}答复了${saySuggestion(answers)}`;
  return `贵单位${issuers.length > 1 ? '等部门' : ''}印发了${name}`;
}

function placeOf(library: Library, at: string): LetterPlace {
  const text = textAt(library, at);
  return { text: text ? shortName(text) : '', provision: library.provisions.get(at)?.label ?? '' };
}

function itemOf(library: Library, { id, at, data, state, evidence }: Tracked): LetterItem {
  return {
    id,
    what: data.what,
    quote: data.quote,
    place: placeOf(library, at),
    due: data.due,
    state,
    evidence: evidence.map((one) => ({
      quote: one.quote,
      place: placeOf(library, one.at),
      strength: sayReach(one.strength),
      why: one.why,
    })),
  };
}

/** Every text with commitments, as letters speak of it, and what was searched for what came later. */
export function letterContent(library: Library): LetterContent {
  const review = lastReview(library);
  const texts = library.texts.map((text) => ({
    id: text.id,
    name: shortName(text),
    body: library.agencies.get(text.data.issuers[0] ?? '')?.name ?? '',
    opening: openingOf(text),
    suggestion: text.data.answers?.title ?? null,
    items: library.commitments
      .filter((commitment) => commitment.text.id === text.id)
      .map((commitment) => itemOf(library, commitment)),
  }));
  return {
    searched: review && { day: sayDay(review.day), texts: searchedTexts(library) },
    texts: texts.filter(({ items }) => items.length),
  };
}
