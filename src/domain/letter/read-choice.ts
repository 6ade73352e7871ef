import type { LetterText } from './letter-text.ts';

/** What an address asks for: items by id, and what it names that nothing is called. */
export interface Choice {
  chosen: Set<string>;
  unknown: string[];
}

/** How much of a damaged address is repeated to the reader: so many names, so many signs of each. */
const TOLD = 5;
const SIGNS = 30;

const cut = (id: string): string => {
  const signs = [...id];
  return signs.slice(0, SIGNS).join('') + (signs.length > SIGNS ? '…' : '');
};

/** Reads `choose=a,b` and `reply=id` (all of a text), as they stand behind `#`, and in old links behind `?`. */
export function readLetterChoice(query: string, texts: LetterText[]): Choice {
  const asked = new URLSearchParams(query.replace(/^[#?]/, ''));
  const ids = new Set(texts.flatMap(({ items }) => items.map(({ id }) => id)));
  const named = (asked.get('choose') ?? '').split(',').filter(Boolean);
  const reply = asked.get('reply');
  const whole = texts.find(({ id }) => id === reply);
  return {
    chosen: new Set([...named.filter((id) => ids.has(id)), ...(whole?.items.map(({ id }) => id) ?? [])]),
    unknown: [...named.filter((id) => !ids.has(id)), ...(reply && !whole ? [reply] : [])],
  };
}

/** Tells what an address names that nothing is called; null where all is known. */
export function sayUnknown({ chosen, unknown }: Choice): string | null {
  if (!unknown.length) return null;
  const said = unknown.slice(0, TOLD).map((id) => `“${cut(id)}”`);
  const named = said.join('、') + (unknown.length > TOLD ? `等${unknown.length}处` : '');
  return `地址里的${named}没有这一项，可能抄漏了字。${chosen.size ? '其余的照选；在下面补选。' : '在下面选。'}`;
}
