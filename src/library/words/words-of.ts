import type { Library } from '../open.ts';

/**
 * Words that a page quotes by itself, proven to stand in their provision.
 *
 * @throws Error where they do not: a page must not say what no text says
 */
export function wordsOf(library: Library, at: string, quote: string): { at: string; quote: string } {
  if (library.provisions.get(at)?.words.includes(quote)) return { at, quote };
  throw new Error(`引文 \`${quote}\` 不在 ${at} 里。\n  照印的引。`);
}
