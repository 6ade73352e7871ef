import { sayTiming, timingOf } from '../commitments/commitment-time.ts';
import { quoteWords, titleMarks } from '../texts/nest-quotes.ts';
import { plainLine } from '../texts/plain-words.ts';
import { sayDay, type Day } from '../time/day.ts';
import { NOT_FOUND_IS_NOT_UNDONE, sayState } from '../wording/commitments/say-commitment.ts';
import { askOfItem, type LetterKind } from './ask-of-item.ts';
import { faultOfAnswerBy, type LetterFields } from './letter-fields.ts';
import type { LetterBlock, LetterRow } from './letter-block.ts';
import type { LetterItem, Searched } from './letter-text.ts';
import type { LetterTo } from './letters-by-body.ts';
import { sayNumbers } from './say-numbers.ts';

/** How a letter is written. */
export interface LetterSetting {
  kind: LetterKind;
  today: Day;
  fields: LetterFields;
  searched: Searched | null;
}

const BLANK = '＿＿＿＿＿＿';
const block = (dress: Exclude<LetterBlock['dress'], 'items'>, words: string): LetterBlock => ({
  dress,
  words: plainLine(words),
});

/** Named after the suggestion, where all of the letter is about one. */
function titleOf({ texts }: LetterTo, kind: LetterKind): string {
  const [only, ...others] = new Set(texts.map(({ suggestion }) => suggestion));
  const about = only && !others.length ? `${titleMarks(only)}答复事项` : '有关事项';
  return kind === 'inquiry' ? `关于了解${about}办理情况的函` : `关于继续办理${about}的建议`;
}

function rowOf({ what, quote, place, due, state, evidence }: LetterItem, number: number, today: Day): LetterRow {
  return {
    number,
    what: quote.includes(what) ? null : plainLine(what),
    quote: plainLine(quoteWords(quote)),
    place: { text: plainLine(place.text), provision: plainLine(place.provision) },
    due: sayTiming(timingOf(due, today)),
    seen: sayState(state),
    proofs: evidence.map((one) =>
      plainLine(`${quoteWords(one.quote)}（${one.place.text}${one.place.provision}）${one.strength}：${one.why}`),
    ),
  };
}

/** The items of which the same is said, with what is said of them; in the order of the first of each. */
function grouped(items: LetterItem[], today: Day, say: (asking: ReturnType<typeof askOfItem>) => string): string[] {
  const groups = new Map<string, number[]>();
  items.forEach(({ state, due }, i) => {
    const words = say(askOfItem(state, timingOf(due, today).kind));
    groups.set(words, [...(groups.get(words) ?? []), i + 1]);
  });
  return [...groups].map(([words, numbers]) => `${sayNumbers(numbers)}：${words}`);
}

/** What was searched for what came later, and what finding nothing does not mean. */
const saySearched = (searched: Searched | null, today: Day): string =>
  (searched
    ? `“所见”一栏，据${searched.day}查阅的${searched.texts.length}份公开文本：${searched.texts.join('、')}。`
    : '“所见”一栏，据公开文本。') + `${NOT_FOUND_IS_NOT_UNDONE}期限是否已过，按${sayDay(today)}计算。`;

/** Asks for an answer, and says whom to answer. */
function request({ answerBy, contact, phone }: LetterFields, today: Day): LetterBlock[] {
  const until = answerBy && faultOfAnswerBy(answerBy, today) === null ? `于${sayDay(answerBy)}前` : '';
  const who = [contact && `联系人：${contact}`, phone && `联系电话：${phone}`].filter(Boolean);
  return [block('body', `请${until}书面答复。`), ...(who.length ? [block('body', `${who.join('，')}。`)] : [])];
}

/**
 * A neutral draft of a letter to one body. It accuses nobody, and holds only what the corpus says and what its writer
 * filled in: an item without a record is asked about, never called undone.
 */
export function draftLetter(letter: LetterTo, { kind, today, fields, searched }: LetterSetting): LetterBlock[] {
  const items = letter.texts.flatMap((text) => text.items);
  const asks = kind === 'inquiry';
  const aim = asks ? '现了解办理情况' : '现建议继续办理';
  return [
    block('title', titleOf(letter, kind)),
    block('salutation', `${letter.body}：`),
    block('heading', '一、案由'),
    ...letter.texts.map(({ opening }) => block('body', `${opening}。`)),
    block('body', `其中写明的下列${items.length}项，${aim}。`),
    block('heading', asks ? '二、事项' : '二、分析'),
    { dress: 'items', rows: items.map((item, i) => rowOf(item, i + 1, today)) },
    block('note', saySearched(searched, today)),
    ...(asks ? [] : [block('body', `${grouped(items, today, ({ finding }) => finding).join('；')}。`)]),
    block('heading', asks ? '三、请答复的问题' : '三、建议'),
    ...grouped(items, today, (asking) => (asks ? `${asking.finding}。${asking.inquiry}` : asking.suggestion)).map(
      (words) => block('body', words),
    ),
    ...request(fields, today),
    block('closing', fields.signature || `署名：${BLANK}`),
    block('closing', '　　年　　月　　日'),
  ];
}
