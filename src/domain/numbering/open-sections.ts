import type { NumberStyle, PrintedNumber } from './printed-number.ts';

/** A section that is open: what comes next may stand under it. */
export interface Section {
  style: NumberStyle | '附件' | '款';
  id: string;
  label: string;
  number: PrintedNumber | null;
}

/** The levels of a law from the top. Each ends what is open of its own level and below. */
const LEVELS: Section['style'][] = ['附件', '第一编', '第一分编', '第一章', '第一节', '第一条'];
const rank = ({ style }: Pick<Section, 'style'>) => LEVELS.indexOf(style);

/** Whether `section` orders articles, and so gives them neither id nor label: 编, 分编, 章, 节. */
export const ordersArticles = ({ style }: Pick<Section, 'style'>): boolean => {
  const level = LEVELS.indexOf(style);
  return level > 0 && level < LEVELS.length - 1;
};

const leads = (path: number[], to: number[]) => path.length < to.length && path.every((n, i) => n === to[i]);

/** The sections of `open` that stay open where `number` begins another. */
export function openUnder(open: Section[], number: PrintedNumber): Section[] {
  const level = rank(number);
  if (level > 0) return open.filter((section) => rank(section) >= 0 && rank(section) < level);
  const same = open.findIndex(({ style }) => style === number.style);
  if (same < 0) return open;
  const to = number.path;
  // Decimals print what they stand under.
  return to
    ? open.filter(({ number: over }, i) => i < same || (over?.path && leads(over.path, to)))
    : open.slice(0, same);
}

/** The open sections down to the article that a paragraph stands in, or all where it stands in none. */
export function openToArticle(open: Section[]): Section[] {
  const article = open.findIndex(({ style }) => style === '第一条');
  return article < 0 ? open : open.slice(0, article + 1);
}

/** What the id of `number` begins with: a decimal says by itself what it stands under. */
export function baseOf(number: PrintedNumber, open: Section[]): Section | undefined {
  const { path } = number;
  if (!path) return open.at(-1);
  const outside = open.filter(({ number: over }) => !over?.path);
  const last = outside.at(-1);
  return last?.number?.value === path[0] ? outside.at(-2) : last;
}
