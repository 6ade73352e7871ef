import { pinyin } from 'pinyin-pro';

/** How each character of `words` is read there, as it is typed and without tones: 虐 is nue. Most are read in one way. */
export function readingsOf(words: string[]): Map<string, string[]> {
  const readings = new Map<string, string[]>();
  for (const word of words) {
    const read = pinyin(word, { toneType: 'none', type: 'array', v: true });
    for (const [i, one] of [...word].entries()) {
      const syllable = (read[i] ?? '').replace(/[vü]e/, 'ue').replace(/ü/g, 'v');
      const known = readings.get(one) ?? [];
      if (!known.includes(syllable)) readings.set(one, [...known, syllable]);
    }
  }
  return readings;
}
