import type { Picture } from './picture.ts';
import { cutCaption, numberTable } from '../tables/number-table.ts';
import type { Table } from '../tables/table.ts';
import type { Block, Doubt } from './block.ts';
import { chaptersOf } from './chapters-of.ts';
import { gatherContents } from './contents-list.ts';
import { doubtNumber } from './doubt-number.ts';
import { listProvisions } from './list-provisions.ts';
import { labelOf, labelOfElement } from '../references/label-provision.ts';
import { nameFirstParagraphs } from './name-first-paragraphs.ts';
import { nameSections } from './name-sections.ts';
import { isSeries, numberOfBlock, type PrintedNumber } from './printed-number.ts';
import { isBareNumber, isEnactment, readAnnexMark, readAppendix } from './printed-parts.ts';
import type { Provision } from '../texts/provision.ts';
import { cutAtSections, joinLines, type Line, type Whole } from './split-lines.ts';

/**
 * Provisions of a text, with the ids that its printed numbering gives.
 *
 * A number opens a section under the nearest open section of another style; the same style again
 * closes what stands between (一、 → `1`, （一） under it → `1.1`, 1、 under that → `1.1.1`). A
 * paragraph without a number is `p1`, `p2` … of the section it stands in; a numbered line in a
 * paragraph (一是, 1.) is an item of that paragraph: `1.p2.3`. An element is named by its kind. An id
 * given before gets a letter: `2b`.
 *
 * In a law 编, 章 and 节 are `b1`, `c2`, `c2.s1` and order articles, which count on through them: `100`.
 * A paragraph behind an article or its items is the next 款, and holds what follows: `6.p2.1`. 之一 is
 * `17-1`; decimals are their own ids; what stands in 附件2 stands under `a2`, in 附录A under `xa`, and a 目录 that is
 * printed before the body is `toc`. Tables are counted through the text:
 * `t1`, its cells `t1.3.2`; pictures are `g1`.
 *
 * @param doubt is told of every line whose number may be misread
 */
export function numberProvisions(text: string, printed: Block[], doubt?: (found: Doubt) => void): Provision[] {
  const blocks = gatherContents(printed);
  const list = listProvisions(text);
  const { provisions, unused, under, standing, add, addPlaced } = list;
  const sections = nameSections(list);
  const { innermost, depth, close } = sections;
  const chapters = chaptersOf(blocks);
  let annexes = 0;
  let tables = 0;
  let pictures = 0;
  /** The paragraph that a series of 一是 may count on in, from one paragraph to the next. */
  let series: { id: string; label: string; last: PrintedNumber } | null = null;

  const watch = (line: Line, number: PrintedNumber | null) => {
    if (doubt) doubtNumber(line, number, doubt);
  };
  const addItems = (parent: { id: string; label: string }, items: Whole[]) => {
    for (const { own, item, joined } of items) {
      if (!item) continue;
      watch(own, item);
      for (const line of joined) watch(line, null);
      const id = under(parent.id, String(item.value));
      const inArticle = depth();
      const label = labelOf({ id, number: item, over: { label: parent.label, kind: null }, depth: inArticle });
      add(id, parent.id, label, { kind: 'item', number: item, ...own });
      series = isSeries(item.style) ? { ...parent, last: item } : null;
    }
  };

  const addBlock = (kind: 'heading' | 'paragraph', lines: Line[]) => {
    const [first, ...items] = joinLines(lines);
    if (!first) return;
    const number = numberOfBlock(first.own.words, chapters);
    const opensWithItem = !number && kind === 'paragraph' && first.item;
    if (opensWithItem) {
      const { item } = first;
      const goesOn = series && item?.style === series.last.style && item.value === series.last.value + 1;
      const parent = goesOn && series ? series : sections.paragraph();
      addItems(parent, [first, ...items]);
      return;
    }
    series = null;
    // A heading without a number (附则) is no 款: it ends the articles above it.
    if (!number && kind === 'heading' && depth() !== null) close();
    const section = number ? sections.enter(number) : sections.paragraph();
    watch(first.own, number);
    for (const line of first.joined) watch(line, null);
    add(section.id, innermost()?.id, section.label, { kind, number, ...first.own });
    sections.hold(section, kind, kind === 'heading' || isBareNumber(first.own.words));
    addItems(section, items);
  };

  const openAnnex = (kind: 'heading' | 'paragraph', line: Line, named: { id: string; label: string }) => {
    series = null;
    const id = unused(named.id);
    add(id, undefined, named.label, { kind, ...line });
    close({ style: '附件', id, label: named.label, number: null });
  };
  const addAnnex = (kind: 'heading' | 'paragraph', line: Line, printed: number | null) => {
    annexes += 1;
    openAnnex(kind, line, { id: `a${printed ?? annexes}`, label: `附件${printed ?? ''}` });
  };

  /** A list of contents: what it lists stands under it, and has no number of its own. */
  const addContents = ([title, ...entries]: Line[]) => {
    if (!title) return;
    const id = unused('toc');
    add(id, undefined, '目录', { kind: 'paragraph', ...title });
    for (const [i, line] of entries.entries()) {
      add(under(id, `p${i + 1}`), id, `目录第${i + 1}行`, { kind: 'paragraph', ...line });
    }
    close();
    series = null;
  };

  const addTable = (table: Table) => {
    const { body, own } = cutCaption(table.above);
    for (const lines of cutAtSections(body, chapters)) addBlock('paragraph', lines);
    series = null;
    tables += 1;
    const above = standing(innermost()?.id);
    for (const part of numberTable(table, own, unused(`t${tables}`), sections.annex()?.label)) addPlaced(part, above);
  };

  /** A picture stands where a paragraph would, by the words in it; one without any is not of the text. */
  const addPicture = ({ file, words, line }: Picture) => {
    if (!words) return;
    pictures += 1;
    const label = `第${pictures}幅图`;
    add(unused(`g${pictures}`), innermost()?.id, label, { kind: 'paragraph', words, line, picture: { file } });
  };

  for (const block of blocks) {
    if (block.kind === 'picture') {
      addPicture(block);
      continue;
    }
    if (block.kind === 'table') {
      addTable(block.table);
      continue;
    }
    if (block.kind === 'contents') {
      addContents(block.lines);
      continue;
    }
    if (block.kind === 'close') {
      close();
      series = null;
      continue;
    }
    if (block.kind === 'element') {
      add(unused(block.element), undefined, labelOfElement(block.element), block);
      continue;
    }
    const [line] = block.lines;
    const annex = line && block.lines.length === 1 ? readAnnexMark(line.words) : undefined;
    const appendix = line && block.lines.length === 1 ? readAppendix(line.words) : null;
    if (line && appendix) {
      openAnnex(block.kind, line, appendix);
    } else if (line && annex !== undefined) {
      addAnnex(block.kind, line, annex);
    } else if (line && block.lines.length === 1 && isEnactment(line.words) && !provisions.some((p) => !p.element)) {
      add(unused('enactment'), undefined, labelOfElement('enactment'), {
        kind: 'element',
        element: 'enactment',
        ...line,
      });
    } else {
      for (const lines of cutAtSections(block.lines, chapters)) addBlock(block.kind, lines);
    }
  }
  return nameFirstParagraphs(provisions);
}
