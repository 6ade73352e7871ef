import { sayHan } from '../texts/say-han.ts';

/** What a letter says of one commitment; every word of it stands in the corpus or follows from it. */
export interface LetterItem {
  id: string;
  what: string;
  quote: string;
  /** The provision's place: 第三部分第2段第3项. */
  place: string;
  /** The due date in words; `原文未定期限` where there is none. */
  due: string;
  /** What the corpus shows, in words, with quotes: `未见后续记录` or the evidence. */
  record: string;
}

/** A reply and the commitments chosen from it. */
export interface LetterReply {
  /** The body written to. */
  issuer: string;
  /** 《title》（number，date）, as far as printed. */
  name: string;
  /** The suggestion it answers; null for a policy. */
  suggestion: string | null;
  items: LetterItem[];
}

/** Asking how things stand, or making the suggestion once more. */
export type LetterKind = 'inquiry' | 'suggestion';

/** A paragraph of a draft, and how it is dressed. */
export interface LetterParagraph {
  dress: 'title' | 'salutation' | 'heading' | 'body' | 'quote' | 'closing';
  words: string;
}

/**
 * A neutral draft that asks after the chosen commitments, reply by reply. It accuses nobody, and holds
 * only what the corpus says: an item without a record is asked about, never called undone.
 *
 * @param until the day up to which the corpus speaks, in words
 */
export function draftLetter(replies: LetterReply[], kind: LetterKind, until: string): LetterParagraph[] {
  const chosen = replies.filter(({ items }) => items.length);
  if (!chosen.length) return [];
  const title = kind === 'inquiry' ? '关于了解答复有关事项办理情况的函' : '关于继续推进有关事项的建议';
  const salutation = `${[...new Set(chosen.map(({ issuer }) => issuer))].join('、')}：`;
  const body = chosen.flatMap(({ name, suggestion, items }) => [
    paragraph(
      'body',
      `${name}${suggestion === null ? '' : `答复了《${suggestion}》，`}载有下列事项。${
        kind === 'inquiry' ? '现请告知办理情况。' : '现就这些事项再提建议，请研究办理。'
      }`,
    ),
    ...items.flatMap((item, i) => [
      paragraph('heading', `${sayHan(i + 1)}、${item.what}`),
      paragraph('quote', `“${item.quote}”（${item.place}）`),
      paragraph('body', `期限：${item.due}。所收公开文本的记录：${item.record}`),
      paragraph(
        'body',
        kind === 'inquiry'
          ? '请告知：目前办理情况；如已出台文件或完成，请告知文件名称、文号和日期；如有调整，请告知原因和下一步安排。'
          : '建议：继续办理，并公开办理结果；如条件有变，请说明调整后的安排。',
      ),
    ]),
  ]);
  return [
    paragraph('title', title),
    paragraph('salutation', salutation),
    ...body,
    paragraph('body', `以上依据公开文本整理，数据截至${until}。未见后续记录不等于没有落实。`),
    paragraph('closing', '署名：＿＿＿＿＿＿'),
    paragraph('closing', '　　年　　月　　日'),
  ];
}

const paragraph = (dress: LetterParagraph['dress'], words: string): LetterParagraph => ({ dress, words });

/** A draft as plain text, to be pasted anywhere. */
export const letterAsText = (paragraphs: LetterParagraph[]): string =>
  paragraphs
    .map(({ dress, words }) => (dress === 'title' || dress === 'salutation' ? words : `　　${words}`))
    .join('\n');
