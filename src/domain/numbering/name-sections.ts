import { labelOf } from '../references/label-provision.ts';
import type { Provision } from '../texts/provision.ts';
import type { ProvisionList } from './list-provisions.ts';
import { baseOf, openToArticle, openUnder, ordersArticles, type Section } from './open-sections.ts';
import type { PrintedNumber } from './printed-number.ts';
import { idOfNumber, isArticleNumber } from './printed-parts.ts';

/** The sections that are open while a text is read from top to bottom, and what is called after them. */
export interface NamedSections {
  innermost: () => Section | undefined;
  /** The annex that is open. */
  annex: () => Section | undefined;
  /** How far what comes next stands below its article, or null where it stands in none. */
  depth: () => number | null;
  /** The section that `number` begins, once those that it ends are closed. */
  enter: (number: PrintedNumber) => Section;
  /** The next paragraph without a number. */
  paragraph: () => Section;
  /** Tells the kind of a section that `enter` or `paragraph` gave, and keeps it open where words may stand under it. */
  hold: (section: Section, kind: Provision['kind'], standsAlone: boolean) => void;
  /** Closes all, but for `section` where it is given. */
  close: (section?: Section) => void;
}

/** No open sections, of a text whose provisions are listed in `list`. */
export function nameSections({ under, has }: Pick<ProvisionList, 'under' | 'has'>): NamedSections {
  let open: Section[] = [];
  const unnumbered = new Map<string, number>();
  const kinds = new Map<string, Provision['kind']>();
  /** Articles of which the number, or a title, is all that stands in their own line. */
  const bare = new Set<string>();

  const depth = (): number | null => {
    const article = open.findIndex(({ style }) => style === '第一条');
    return article < 0 ? null : open.slice(article).filter(({ style }) => style !== '款').length;
  };
  const over = (section: Section | undefined) => {
    if (!section) return null;
    const kind = has(section.id) ? (section.number ? kinds.get(section.id) : 'paragraph') : null;
    return { label: section.label, kind: kind ?? null };
  };
  return {
    innermost: () => open.at(-1),
    annex: () => open.find(({ style }) => style === '附件'),
    depth,
    enter: (number) => {
      open = openUnder(open, number);
      const isArticle = isArticleNumber(number);
      const named = isArticle ? open.filter((section) => !ordersArticles(section)) : open;
      const above = baseOf(number, named);
      const id = under(above?.id, idOfNumber(number));
      const label = labelOf({ id, number, over: above ? over(above) : null, depth: isArticle ? null : depth() });
      return { style: number.style, id, label, number };
    },
    paragraph: () => {
      open = openToArticle(open);
      const above = open.at(-1);
      const first = above?.style === '第一条' && !bare.has(above.id) ? 1 : 0;
      const count = (unnumbered.get(above?.id ?? '') ?? first) + 1;
      unnumbered.set(above?.id ?? '', count);
      const id = under(above?.id, `p${count}`);
      const label = labelOf({ id, number: null, over: over(above), depth: depth() });
      return { style: '款', id, label, number: null };
    },
    hold: (section, kind, standsAlone) => {
      kinds.set(section.id, kind);
      if (section.number && standsAlone) bare.add(section.id);
      if (section.number || depth() !== null) open = [...open, section];
    },
    close: (section) => {
      open = section ? [section] : [];
    },
  };
}
