import { replyPath } from '../../domain/addresses/address.ts';
import type { Library } from '../../library/open.ts';
import { shortName } from '../../library/name-provision.ts';
import type { Text } from '../../content/reading/read-text.ts';
import { sayAnsweredPlace, sayAnsweredTitle } from '../../domain/wording/commitments/say-answered.ts';
import type { TextFront } from '../../schemas/texts/text.ts';
import { ofRegion, pathOf, yearAt } from './record-ground.ts';
import type { SearchRecord } from './record.ts';

type Answers = NonNullable<TextFront['answers']>;

/** What a suggestion is called by who made it and by who counts it: each as printed, and as people shorten it. */
function namesOf({ proposer, body, session, number, called, title }: Answers): string[] {
  const digits = /\d+/.exec(number ?? '')?.[0];
  return [
    proposer,
    // 王某某代表 is asked for as 王某某.
    proposer.replace(/(?:代表|委员)$/u, ''),
    ...(title === undefined ? [] : [title, `关于${title.replace(/^关于/u, '')}`]),
    ...(number === undefined ? [] : [number, number.replace(/\s/gu, '')]),
    ...(digits === undefined ? [] : [`第${digits}号${called}`, `${digits}号${called}`, `${proposer}${digits}号`]),
    ...(session === undefined ? [] : [session, `${body}${session}`, `${body} ${session}`, `${session}${number ?? ''}`]),
    `${proposer}的${called}`,
  ];
}

function suggestionRecord(library: Library, { id, data }: Text, answers: Answers, name: string): SearchRecord {
  const names = [...new Set(namesOf(answers))];
  return {
    url: replyPath(id),
    kind: 'commitment',
    at: '',
    title: `我的建议：${sayAnsweredTitle(answers)}`,
    path: pathOf('承诺台账', '我的建议'),
    claim: `由${name}答复`,
    ...ofRegion(library, data.region),
    year: yearAt(library, id),
    roles: [],
    words: `${answers.proposer}　${sayAnsweredPlace(answers)}`,
    quoted: false,
    names,
    queries: names,
  };
}

/** The page of every suggestion that a reply with promises answers. */
export function suggestionRecords(library: Library): SearchRecord[] {
  const promising = new Set(library.commitments.map(({ text }) => text.id));
  return library.texts.flatMap((text) =>
    text.data.answers && promising.has(text.id)
      ? [suggestionRecord(library, text, text.data.answers, shortName(text))]
      : [],
  );
}
