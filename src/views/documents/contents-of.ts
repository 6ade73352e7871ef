import type { NumberStyle } from '../../domain/numbering/printed-number.ts';
import type { Provision } from '../../domain/texts/provision.ts';

/** A line of a text's contents. */
export interface ContentsLine {
  id: string;
  words: string;
  /** How far it stands under the outermost lines. */
  depth: number;
  /** The articles under it: `第十三条至第二十八条`; empty where there are none. */
  articles: string;
}

/** What orders the articles of a law. */
const ORDERS: NumberStyle[] = ['第一编', '第一分编', '第一章', '第一节'];
/** What contents are made of: what orders articles, or else the parts of a document, or else the upper two levels of decimals. */
const MADE_OF: ((provision: Provision) => boolean)[] = [
  ({ number }) => number !== null && ORDERS.includes(number.style),
  ({ kind, number }) => kind === 'heading' && number?.style === '一、',
  ({ kind, number }) => kind === 'heading' && number?.path !== undefined && number.path.length <= 2,
];

const depthOf = ({ id, number }: Provision): number => (number?.path?.length ?? id.split('.').length) - 1;

const isArticle = ({ number }: Provision): boolean => number?.style === '第一条';

/** The articles that stand behind the line at `index`, up to the next line of its level or above. */
function articlesUnder(provisions: Provision[], lines: Provision[], index: number): string {
  const line = lines[index];
  if (!line) return '';
  const next = lines.slice(index + 1).find((one) => depthOf(one) <= depthOf(line));
  const from = provisions.indexOf(line);
  const under = provisions.slice(from, next ? provisions.indexOf(next) : undefined).filter(isArticle);
  const [first, last] = [under[0]?.label, under.at(-1)?.label];
  return first === undefined ? '' : first === last ? first : `${first}至${last ?? ''}`;
}

/** The contents of a text, in order of print. */
export function contentsOf(provisions: Provision[]): ContentsLine[] {
  const lines = MADE_OF.map((is) => provisions.filter(is)).find((found) => found.length > 0) ?? [];
  return lines.map((line, i) => ({
    id: line.id,
    words: line.words,
    depth: depthOf(line),
    articles: articlesUnder(provisions, lines, i),
  }));
}
