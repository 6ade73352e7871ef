import type { Span } from './place-quote.ts';

/** The sentences of `words` from `from` on, each with its end sign; 。；！？ end one. */
export function splitSentences(words: string, from = 0): Span[] {
  const sentences: Span[] = [];
  let start = from;
  for (let i = from; i < words.length; i++) {
    if (!/[。；！？]/.test(words.charAt(i)) && i < words.length - 1) continue;
    if (words.slice(start, i + 1).trim()) sentences.push({ start, end: i + 1 });
    start = i + 1;
  }
  return sentences;
}
