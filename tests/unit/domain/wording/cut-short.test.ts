import { describe, expect, it } from 'vitest';
import { cutShort } from '../../../../src/domain/wording/cut-short.ts';

describe('words cut short', () => {
  it('are whole where they fit', () => expect(cutShort('甲乙丙丁', 4)).toBe('甲乙丙丁'));

  it.each([
    ['甲乙丙丁，戊己（庚辛壬）癸', 7, '甲乙丙丁…'],
    ['甲乙丙、丁戊、己庚辛壬癸', 8, '甲乙丙、丁戊…'],
    ['甲乙丙丁戊己（庚辛，壬癸）', 9, '甲乙丙丁戊…'],
    ['甲，乙丙丁戊己庚辛壬癸', 8, '甲，乙丙丁戊己庚…'],
    ['（甲乙丙丁戊己庚辛壬癸）', 4, '（甲乙丙…'],
  ])('%s ends at a clause, else at a mark of a list, and in no bracket', (words, most, cut) => {
    expect(cutShort(words, most)).toBe(cut);
  });
});
