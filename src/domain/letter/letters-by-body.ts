import type { LetterText } from './letter-text.ts';

/** What goes into one letter: it is written to one body, and asks about its texts only. */
export interface LetterTo {
  body: string;
  texts: LetterText[];
}

/** One letter for each body of which something is chosen, in the order of the texts. */
export function lettersByBody(texts: LetterText[], chosen: ReadonlySet<string>): LetterTo[] {
  const letters = new Map<string, LetterText[]>();
  for (const text of texts) {
    const items = text.items.filter(({ id }) => chosen.has(id));
    if (items.length) letters.set(text.body, [...(letters.get(text.body) ?? []), { ...text, items }]);
  }
  return [...letters].map(([body, of]) => ({ body, texts: of }));
}
