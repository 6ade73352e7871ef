/** How a paragraph opens, with the signs of its number made even. */
export interface Opening {
  /** In half width: `（ 一 ）甲` is `( 一 )甲`, ㈠ is `(一)`. Circled digits stay. */
  text: string;
  /** Signs that look like others or like nothing: a radical for 一, a space of no width. */
  odd: string[];
}

/** A number and what stands right behind it are no longer than this. */
const LONGEST = 64;
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿]/;
const ODD = /[\p{Cf}⺀-⿟\u3021-\u3029]/u;
const HIDDEN = /\p{Cf}/u;

/** The opening of `words`, read as it looks. */
export function foldOpening(words: string): Opening {
  const odd: string[] = [];
  let text = '';
  for (const sign of words.slice(0, LONGEST)) {
    if (ODD.test(sign)) odd.push(sign);
    if (!HIDDEN.test(sign)) text += CIRCLED.test(sign) ? sign : sign.normalize('NFKC');
  }
  return { text: text.trimStart(), odd };
}
