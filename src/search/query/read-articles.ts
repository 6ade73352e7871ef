import { hanOrdinal } from '../../domain/numbering/printed-number.ts';

const NUMBER = '([零〇一二三四五六七八九十百千廿卅]{1,9}|[0-9０-９]{1,4})';
const PLACE = new RegExp(
  `第?\\s*${NUMBER}\\s*条(?:\\s*之\\s*${NUMBER})?(?:\\s*第?\\s*${NUMBER}\\s*款)?(?:\\s*第?\\s*[（(]?\\s*${NUMBER}\\s*[）)]?\\s*项)?`,
  'g',
);

const valueOf = (number: string): number | null => hanOrdinal(number) ?? (Number(number.normalize('NFKC')) || null);

/** One form of a place in a law, whatever numerals it is typed in: 第100条, 第17条之1, 第6条第2款第1项. */
const LEVELS: ((value: number) => string)[] = [
  (value) => `第${value}条`,
  (value) => `之${value}`,
  (value) => `第${value}款`,
  (value) => `第${value}项`,
];

/** `words` with every place of a law that it names in one form: 一百条, 100条 and 第 一百 条 are 第100条. */
export const readArticles = (words: string): string =>
  words.replace(PLACE, (typed, ...found: unknown[]) => {
    const values = LEVELS.map((_, i) => (typeof found[i] === 'string' ? valueOf(found[i]) : null));
    const said = values.map((value, i) => (value === null ? '' : (LEVELS[i]?.(value) ?? ''))).join('');
    return values[0] === null ? typed : said;
  });

/** A place of a law in that form. */
export const ARTICLE = /第\d+条(?:之\d+)?(?:第\d+款)?(?:第\d+项)?/g;
