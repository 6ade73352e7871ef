import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** A word of everyday Chinese, as a general dictionary has it: how often it is met, and what kind of word it is. */
export interface GeneralWord {
  times: number;
  /** The dictionary's tag: `n`, `v`, `ns` for a place; one that ends in `g` is no word by itself. */
  tag: string;
}

let read: Map<string, GeneralWord> | null = null;

/** The general dictionary of words in Han characters: read once, from the package that holds it. */
export function generalWords(): Map<string, GeneralWord> {
  if (read) return read;
  const path = createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt');
  read = new Map();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [word = '', times = '0', tag = ''] = line.trim().split(' ');
    if (/^\p{Script=Han}+$/u.test(word)) read.set(word, { times: Number(times), tag });
  }
  return read;
}
