import { address } from '../../domain/addresses/address.ts';
import { exactPlaces } from '../../search/exact/exact-tokens.ts';
import { element } from '../frame/element.ts';
import { keepWhole } from '../frame/keep-whole.ts';
import { markWhereItLeads } from '../result/mark-where-it-leads.ts';
import type { Piece } from './exact-pieces.ts';

/** So many characters stand before each place and behind it. */
const AROUND = 40;

/** The words around every place of `query`, each place marked; `……` stands for what is left out. */
function wordsAround(words: string, query: string): (Node | string)[] {
  const drawn: (Node | string)[] = [];
  let at = 0;
  for (const { start, end } of exactPlaces(words, query)) {
    if (start - at > AROUND * (at ? 2 : 1)) {
      if (at) drawn.push(words.slice(at, at + AROUND));
      drawn.push('……');
      at = start - AROUND;
    }
    drawn.push(words.slice(at, start), element('mark', {}, words.slice(start, end)));
    at = end;
  }
  const left = words.length - at > AROUND;
  drawn.push(words.slice(at, left ? at + AROUND : words.length), left ? '……' : '');
  return drawn;
}

/** A provision as an answer: its place, and the words around `query`. */
export function showExact({ raw_url: path, meta }: Piece, query: string, base: string): HTMLElement {
  const link = element('a', { href: address(base, path) }, ...keepWhole([meta.title]));
  markWhereItLeads(link, meta.words, exactPlaces(meta.words, query));
  return element(
    'li',
    {},
    element('p', { class: 'name' }, link),
    element('blockquote', { class: 'words' }, ...wordsAround(meta.words, query)),
  );
}

/** How many provisions hold `query`, in words that say so where only a part of them was looked through. */
export function sayExact(count: number, query: string, narrowed: boolean): (Node | string)[] {
  const shown = element('span', { 'data-exact-count': String(count) }, String(count));
  const where = narrowed ? '所选范围里' : '所收文本里';
  if (count) return [`${where}有 `, shown, ` 条写着“${query}”，按文件的次序列出。`];
  const elsewhere = narrowed ? '别的范围没有查。' : '';
  return [`${where}有 `, shown, ` 条写着“${query}”：一个字也不差的没有。${elsewhere}`];
}
