import { describe, expect, test } from 'vitest';
import { layOutDrafts, layOutSlides } from '../../../src/domain/training/lay-out-slides.ts';
import { COVER_FIELDS } from '../../../src/domain/training/slide-drafts.ts';
import { deckOf } from '../../../src/exports/deck-pptx.ts';
import { trainingAsPptx } from '../../../src/exports/training-pptx.ts';
import { light } from '../../../src/styles/tokens/colours.ts';
import { all, paragraphs, placeholder, readDeck, type Deck, type Node } from './read-deck.ts';
import { library } from './real-library.ts';

const decks = library.modules.map((module) => ({
  module,
  slides: layOutSlides(module),
  deck: readDeck(trainingAsPptx(module, library.day)),
}));
const [first] = decks;
if (!first) throw new Error('There is no module.');

/** The size that a run has, in points: its own, or that of its level in the master. */
function sizesIn(deck: Deck, shape: Node | undefined): number[] {
  const levels = all(deck.part('ppt/slideMasters/slideMaster1.xml'), 'p:bodyStyle')[0];
  return all(shape, 'a:p').flatMap((paragraph) => {
    const level = Number(all(paragraph, 'a:pPr')[0]?.has['lvl'] ?? 0);
    const whole = all(all(levels, `a:lvl${level + 1}pPr`)[0], 'a:defRPr')[0]?.has['sz'];
    return all(paragraph, 'a:rPr').map(({ has }) => Number(has['sz'] ?? whole) / 100);
  });
}

describe.each(decks.map((one) => [one.module.id, one] as const))('the deck %s', (_, { slides, deck, module }) => {
  test('has the slides of the model: the title, the words in order, the places and the notes', () => {
    const read = deck.slides.map((slide) => ({
      title: paragraphs(placeholder(slide, 'title') ?? placeholder(slide, 'ctrTitle')).join(''),
      words: paragraphs(placeholder(slide, 'body') ?? placeholder(slide, 'subTitle')),
      foot: paragraphs(placeholder(slide, 'ftr')).join(''),
    }));
    expect(read).toEqual(
      slides.map(({ title, pieces, foot, fields }) => ({
        title,
        words: fields ? [] : pieces.filter(({ figure }) => !figure).map(({ text }) => text),
        foot,
      })),
    );
    const notes = slides.map((__, i) =>
      paragraphs(placeholder(deck.part(`ppt/notesSlides/notesSlide${i + 1}.xml`), 'body')),
    );
    expect(notes).toEqual(slides.map((slide) => slide.notes));
    expect(notes.flat()).not.toEqual([]);
  });

  test('numbers its slides by a field, so that slides put in between count themselves', () => {
    for (const slide of deck.slides) {
      expect(all(placeholder(slide, 'sldNum'), 'a:fld').map(({ has }) => has['type'])).toEqual(['slidenum']);
    }
  });

  test('has the clause in the foot of every slide, or that its words are not of the texts', () => {
    for (const { foot } of slides) expect(foot).toMatch(/[号》] .*(部分|段|项)|本站(?:转述|编写|出的|的说明)/);
    const newer = slides.filter(({ foot }) => foot.startsWith('本站转述，未收原文'));
    expect(newer.filter(({ title }) => !title.startsWith('本站文件之后的新规'))).toEqual([]);
  });

  test('has no word under 24 points but places, and sets few words larger', () => {
    for (const [i, slide] of deck.slides.entries()) {
      const sizes = sizesIn(deck, placeholder(slide, 'body'));
      const styles = slides[i]?.pieces.filter(({ figure }) => !figure).map(({ style }) => style) ?? [];
      for (const [k, size] of (slides[i]?.fields ? [] : sizes).entries()) {
        expect([styles[k], size >= (styles[k] === 'source' ? 15 : 24)]).toEqual([styles[k], true]);
      }
    }
    for (const { has } of deck.slides.flatMap((slide) => all(slide, 'a:tc').flatMap((cell) => all(cell, 'a:rPr'))))
      expect(Number(has['sz'])).toBeGreaterThanOrEqual(2400);
  });

  test('is of the day of the content, whatever the clock says', () => {
    expect(deck.text('docProps/core.xml').match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      `${library.day}T00:00:00Z`,
      `${library.day}T00:00:00Z`,
    ]);
    expect(deck.text('docProps/core.xml')).toContain(module.title);
  });
});

describe('a deck', () => {
  const { deck } = first;

  test('is the same bytes every time', () => {
    const [once, again] = [1, 2].map(() => trainingAsPptx(first.module, library.day));
    expect(Buffer.from(once ?? []).equals(Buffer.from(again ?? []))).toBe(true);
  });

  test('names only parts that it has, and tells the sort of each', () => {
    const types = all(deck.part('[Content_Types].xml'), 'Override').map(({ has }) => has['PartName']?.slice(1));
    const parts = deck.names.filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml');
    expect(types.sort()).toEqual(parts.sort());
    const named = deck.names
      .filter((name) => name.endsWith('.rels') && name !== '_rels/.rels')
      .flatMap((name) => deck.related(name.replace('_rels/', '').replace('.rels', '')));
    expect(named.filter(({ target }) => !deck.names.includes(target))).toEqual([]);
  });

  test('has layouts with places for title, words, foot and number, and every slide is of one', () => {
    const layouts = deck.related('ppt/slideMasters/slideMaster1.xml').filter(({ type }) => type === 'slideLayout');
    const sorts = layouts.map(({ target }) => all(deck.part(target), 'p:ph').map(({ has }) => has['type'] ?? 'body'));
    expect(sorts).toEqual([
      ['ctrTitle', 'subTitle', 'body', 'body', 'body', 'ftr', 'sldNum'],
      ['title', 'body', 'ftr', 'sldNum'],
      ['title', 'body', 'tbl', 'ftr', 'sldNum'],
      ['title', 'ftr', 'sldNum'],
    ]);
    for (const i of deck.slides.keys()) {
      const own = deck.related(`ppt/slides/slide${i + 1}.xml`).filter(({ type }) => type === 'slideLayout');
      expect(layouts.map(({ target }) => target)).toContain(own[0]?.target);
    }
  });

  test('has the colours of the site and fonts for Latin letters and characters in its theme', () => {
    const theme = deck.part('ppt/theme/theme1.xml');
    const colours = all(theme, 'a:srgbClr').map(({ has }) => `#${has['val']?.toLowerCase()}`);
    expect(colours.filter((colour) => !Object.values(light).includes(colour))).toEqual([]);
    expect(all(theme, 'a:accent1')[0]?.holds[0]?.has['val']).toBe(light.accent.slice(1).toUpperCase());
    for (const name of ['a:majorFont', 'a:minorFont']) {
      const [font] = all(theme, name);
      expect(['a:latin', 'a:ea'].map((sort) => all(font, sort)[0]?.has['typeface'])).toEqual([
        'Microsoft YaHei',
        'Microsoft YaHei',
      ]);
    }
    // No slide has a colour of its own: whoever changes the theme changes all.
    expect(deck.slides.flatMap((slide) => all(slide, 'a:srgbClr'))).toEqual([]);
  });

  test('sets the words of documents apart, in SimSun, on a level of their own', () => {
    const words = all(all(deck.part('ppt/slideMasters/slideMaster1.xml'), 'p:bodyStyle')[0], 'a:lvl3pPr')[0];
    expect(['a:latin', 'a:ea'].map((sort) => all(words, sort)[0]?.has['typeface'])).toEqual(['SimSun', 'SimSun']);
    const levels = deck.slides
      .slice(1)
      .flatMap((slide) =>
        all(placeholder(slide, 'body'), 'a:p').map((paragraph) => [
          paragraph.words,
          Number(all(paragraph, 'a:pPr')[0]?.has['lvl']),
        ]),
      );
    const styled = { words: 2, source: 3, item: 1 } as Record<string, number>;
    expect(levels).toEqual(
      first.slides
        .slice(1)
        .flatMap(({ pieces }) =>
          pieces.filter(({ figure }) => !figure).map(({ text, style }) => [text, styled[style] ?? 0]),
        ),
    );
  });

  test('asks on its first slide for the unit, the day and the trainer', () => {
    const layout = deck.part('ppt/slideLayouts/slideLayout1.xml');
    expect(all(layout, 'p:sp').flatMap(paragraphs)).toEqual(
      expect.arrayContaining(COVER_FIELDS.map(({ name }) => `${name}：点这里填写`)),
    );
    expect(all(deck.slides[0], 'p:ph').map(({ has }) => has['idx'])).toEqual(
      expect.arrayContaining(['21', '22', '23']),
    );
  });
});

test('tables and flows are native, told in words, and cut by whole rows over slides', () => {
  const row = (n: number) => [`第${n}项补贴`, `${n}00元/人·月`];
  const line = 1;
  const table = {
    kind: 'table' as const,
    says: '各项补贴',
    head: ['项目', '金额'],
    rows: [1, 2, 3, 4, 5, 6, 7, 8, 9].map(row),
  };
  const steps = [
    { who: '儿童主任', says: '立即报告' },
    { who: '公安机关', says: '出警' },
  ];
  const flow = { kind: 'flow' as const, says: '怎样报告', ordered: true, steps };
  const slides = layOutDrafts(
    [table, flow].map((figure) => ({
      title: figure.says,
      pieces: [{ style: 'figure' as const, text: figure.says, figure, line }],
      rests: '本站的说明，不是文件原文',
      notes: [],
      line,
    })),
  );
  const deck = readDeck(deckOf(slides, { title: '甲', subject: '乙', day: '2030-01' }));
  const rows = deck.slides.map((slide) => all(slide, 'a:tr').map((one) => all(one, 'a:tc').map(({ words }) => words)));
  expect(rows.map(([head]) => head)).toEqual([table.head, table.head, undefined]);
  expect(rows.flatMap(([, ...body]) => body)).toEqual(table.rows);
  const told = deck.slides.flatMap((slide) => all(slide, 'p:cNvPr').flatMap(({ has }) => has['descr'] ?? []));
  expect(told).toEqual(['各项补贴', '各项补贴', '怎样报告']);
  const drawn = all(deck.slides[2], 'p:grpSp')[0];
  expect(all(drawn, 'p:sp').flatMap(paragraphs)).toEqual(['儿童主任', '立即报告', '公安机关', '出警']);
  expect(all(drawn, 'a:prstGeom').map(({ has }) => has['prst'])).toEqual(['rect', 'rect', 'downArrow', 'rect', 'rect']);
});

test('a picture is put in as it is, told in words, and not stretched', () => {
  const line = 1;
  const figure = {
    kind: 'picture' as const,
    says: '从村口到派出所的路（本站绘）',
    file: 'plan.png',
    width: 800,
    height: 200,
  };
  const piece = { style: 'figure' as const, text: figure.says, figure, line };
  const slides = layOutDrafts([{ title: '路', pieces: [piece], rests: '本站的说明', notes: [], line }]);
  const bytes = new Uint8Array([0x89, 0x50]);
  const facts = { title: '甲', subject: '乙', day: '2030-01' };
  const deck = readDeck(deckOf(slides, facts, new Map([['plan.png', bytes]])));
  const [drawn] = all(deck.slides[0], 'p:pic');
  expect(all(drawn, 'p:cNvPr')[0]?.has['descr']).toBe(figure.says);
  const size = all(drawn, 'a:ext')[0]?.has;
  expect(Number(size?.['cx']) / Number(size?.['cy'])).toBeCloseTo(4);
  const relation = all(drawn, 'a:blip')[0]?.has['r:embed'];
  const relations = all(deck.part('ppt/slides/_rels/slide1.xml.rels'), 'Relationship').map(({ has }) => has);
  expect(relations.find(({ Id }) => Id === relation)?.['Target']).toBe('../media/plan.png');
  expect(() => deckOf(slides, facts)).toThrow('The picture plan.png is not given.');
});

test('words below a figure begin where it ends, and those above end where it begins', () => {
  const line = 1;
  const table = { kind: 'table' as const, says: '补贴', head: ['项目'], rows: [['走访']] };
  const figure = { style: 'figure' as const, text: table.says, figure: table, line };
  const prose = (text: string) => ({ style: 'prose' as const, text, line });
  const draft = { rests: '本站的说明，不是文件原文', notes: [], line };
  const slides = layOutDrafts([
    { ...draft, title: '甲', pieces: [figure, prose('下面。')] },
    { ...draft, title: '乙', pieces: [prose('上面：'), figure, prose('下面。')] },
  ]);
  expect(slides.map(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
    ['补贴', '下面。'],
    ['上面：', '补贴'],
    ['下面。'],
  ]);
  const deck = readDeck(deckOf(slides, { title: '甲', subject: '乙', day: '2030-01' }));
  const span = (node: Node | undefined, name: string) => {
    const [place] = all(node, name);
    const y = Number(all(place, 'a:off')[0]?.has['y']);
    return [y, y + Number(all(place, 'a:ext')[0]?.has['cy'])] as const;
  };
  const [below, above] = deck.slides.map((slide) => ({
    words: span(placeholder(slide, 'body'), 'a:xfrm'),
    drawn: span(all(slide, 'p:graphicFrame')[0], 'p:xfrm'),
  }));
  expect(below?.words[0]).toBeGreaterThanOrEqual(below?.drawn[1] ?? Infinity);
  expect(above?.words[1]).toBeLessThanOrEqual(above?.drawn[0] ?? 0);
});
