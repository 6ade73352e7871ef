/** Marks that end a sentence; what is found in one sentence belongs together. */
const SENTENCE = /[。；！？;!?\n]/;

/**
 * `text` as it is compared: one width and case, letters and digits only, `1,800` as `1800`.
 *
 * A blank stays only where it keeps two numbers or Latin words apart: 〔2024〕133 is `2024 133`.
 */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(\d),(?=\d{3}(?!\d))/g, '$1')
    .replace(/[^\p{L}\p{N}%]+/gu, (gap: string, at: number, whole: string) => {
      const around = whole.charAt(at - 1) + whole.charAt(at + gap.length);
      if (gap === '.' && /^\d\d$/.test(around)) return gap;
      return /^[a-z0-9]{2}$/.test(around) ? ' ' : '';
    });

/** The sentences of `text`, each bare; empty ones are left out. */
export const bareSentences = (text: string): string[] => text.split(SENTENCE).map(bare).filter(Boolean);

/** Where `needle` stands in `text`, both bare, or -1. A number is found whole: never 13 in 133 or 2.13. */
export function placeOf(text: string, needle: string): number {
  let at = needle ? text.indexOf(needle) : -1;
  if (at < 0) return -1;
  const first = /^\d/.test(needle);
  const last = /\d$/.test(needle);
  for (; at >= 0; at = text.indexOf(needle, at + 1)) {
    const cutsBefore = first && /[\d.]/.test(text.charAt(at - 1));
    const cutsAfter = last && /\d/.test(text.charAt(at + needle.length));
    if (!cutsBefore && !cutsAfter) return at;
  }
  return -1;
}
