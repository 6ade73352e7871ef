import type { Truth } from '../rules/decide.ts';

/** What the answers settle about a condition: a shape that every Chinese face has, and the word. */
export const sayTruth = (truth: Truth): { shape: string; word: string } =>
  ({
    yes: { shape: '√', word: '符合' },
    no: { shape: '×', word: '不符合' },
    ask: { shape: '？', word: '还需了解' },
    office: { shape: '◇', word: '须经办机关认定' },
  })[truth];
