/** What a citation of a provision is made of, all of it as printed. */
export interface Citable {
  title: string;
  /** Null where the text prints no number. */
  number: string | null;
  issuer: string;
  /** The provision's place: 第二部分（一）. */
  label: string;
  words: string;
  /** The provision's address, whole. */
  address: string;
}

/** The ways in which a provision can be cited. */
export type CitationForm = 'official' | 'suggestion' | 'slide' | 'plain';

/** The forms in the order in which they are offered, with their names. */
export const citationForms: [CitationForm, string][] = [
  ['official', '公文'],
  ['suggestion', '建议'],
  ['slide', '课件脚注'],
  ['plain', '纯文本'],
];

/** The citation of a provision in `form`; the words are never shortened. */
export function cite({ title, number, issuer, label, words, address }: Citable, form: CitationForm): string {
  const work = `《${title}》${number ? `（${number}）` : ''}`;
  const place = `${work}${label}`;
  switch (form) {
    case 'official':
      return `${issuer}${place}：“${words}”`;
    case 'suggestion':
      return `据${issuer}${place}载：“${words}”（原文：${address}）`;
    case 'slide':
      return `资料来源：${issuer}${place}`;
    case 'plain':
      return `${words}\n——${issuer}${place}\n${address}`;
  }
}
