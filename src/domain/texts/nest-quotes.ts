const INSIDE: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };
const IN_TITLE: Record<string, string> = { '《': '〈', '》': '〉' };

const swap = (words: string, signs: Record<string, string>): string =>
  [...words].map((sign) => signs[sign] ?? sign).join('');

/** Words in quotation marks; marks inside them are of the other kind, so that a reader sees where the quote ends. */
export const quoteWords = (words: string): string => `“${swap(words, INSIDE)}”`;

/** A title between 《 and 》; a title inside it stands between 〈 and 〉. */
export const titleMarks = (title: string): string => `《${swap(title, IN_TITLE)}》`;
