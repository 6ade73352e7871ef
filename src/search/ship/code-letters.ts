/** A text by the place of each letter in `letters`: the first `single` take one sign, the others two. */
export interface Coded {
  /** Every letter of the text once, the most frequent first. */
  letters: string;
  single: number;
  signs: string;
}

/** What JSON writes as one byte each. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter((sign) => !/["\\<]/.test(sign));

/**
 * `text` in signs of one byte. UTF-8 spends three bytes on each Chinese character, and gzip wins back less
 * than half of what that wastes: coded, the same words are a fifth smaller on the wire.
 *
 * @param inOrder - in which order letters of two signs stand, if not the most frequent first
 * @throws Error where the text has more different letters than pairs of signs can tell apart
 */
export function encode(text: string, signs: string[] = SIGNS, inOrder?: (a: string, b: string) => number): Coded {
  const base = signs.length;
  const times = new Map<string, number>();
  for (const letter of text) times.set(letter, (times.get(letter) ?? 0) + 1);
  const letters = [...times].sort((a, b) => b[1] - a[1]).map(([letter]) => letter);
  let single = base;
  while (single > 0 && single + (base - single) * base < letters.length) single -= 1;
  if (single + (base - single) * base < letters.length) throw new Error('The text has too many different letters.');
  if (inOrder) letters.push(...letters.splice(single).sort(inOrder));
  const signOf = new Map(
    letters.map((letter, i) => {
      const beyond = i - single;
      const pair = [signs[single + Math.floor(beyond / base)], signs[beyond % base]].join('');
      return [letter, i < single ? signs[i] : pair] as const;
    }),
  );
  return { letters: letters.join(''), single, signs: [...text].map((letter) => signOf.get(letter)).join('') };
}

/** The text that was encoded with the same signs. */
export function decode({ letters, single, signs: written }: Coded, signs: string[] = SIGNS): string {
  const known = [...letters];
  const place = new Map(signs.map((sign, i) => [sign, i]));
  const at = (i: number): number => place.get(written.charAt(i)) ?? 0;
  let text = '';
  for (let i = 0; i < written.length; i++) {
    const first = at(i);
    if (first < single) text += known[first] ?? '';
    else text += known[single + (first - single) * signs.length + at(++i)] ?? '';
  }
  return text;
}
