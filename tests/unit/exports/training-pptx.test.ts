import { XMLParser } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { layOutSlides } from '../../../src/domain/training/lay-out-slides.ts';
import { trainingAsPptx } from '../../../src/exports/training-pptx.ts';
import { readZip } from './read-zip.ts';
import { library } from './real-library.ts';

interface Run {
  text: string;
  lang: string;
  fonts: string[];
  size: number;
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['p:sp', 'a:p', 'a:r'].includes(name),
});
interface Shapes {
  'p:cSld': { 'p:spTree': { 'p:sp'?: { 'p:txBody'?: { 'a:p': { 'a:r'?: RawRun[] }[] } }[] } };
}
interface RawRun {
  'a:t': string;
  'a:rPr': { lang: string; sz?: string; 'a:latin'?: { typeface: string }; 'a:ea'?: { typeface: string } };
}

/** The runs of each box of words in a file, box by box. */
function boxesIn(xml: string): Run[][] {
  const root = Object.values(parser.parse(xml) as Record<string, Shapes>).find((value) => 'p:cSld' in Object(value));
  const shapes = root?.['p:cSld']['p:spTree']['p:sp'] ?? [];
  return shapes
    .map((shape) => (shape['p:txBody']?.['a:p'] ?? []).flatMap((paragraph) => paragraph['a:r'] ?? []))
    .map((runs) =>
      runs.map(({ 'a:t': text, 'a:rPr': { lang, sz, ...fonts } }) => ({
        text,
        lang,
        size: Number(sz) / 100,
        fonts: [fonts['a:latin']?.typeface ?? '', fonts['a:ea']?.typeface ?? ''],
      })),
    )
    .filter((runs) => runs.length);
}

const decks = await Promise.all(
  library.modules.map(async (module) => {
    const files = new Map(readZip(await trainingAsPptx(module, library.day)).map(({ name, text }) => [name, text]));
    return { module, slides: layOutSlides(module), files };
  }),
);

describe.each(decks.map((deck) => [deck.module.id, deck] as const))('the deck %s', (_, { slides, files, module }) => {
  const written = slides.map((_slide, i) => boxesIn(files.get(`ppt/slides/slide${i + 1}.xml`) ?? ''));

  test('has the slides of the model and no other', () => {
    expect([...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(slides.length);
  });

  test('has the words of the model as text, in order, the places in the foot and the count', () => {
    const runs = written.map((boxes) => boxes.flat().map(({ text }) => text));
    expect(runs).toEqual(
      slides.map(({ title, pieces, foot }, i) => [
        title,
        ...pieces.map(({ text }) => text),
        foot,
        `${i + 1} / ${slides.length}`,
      ]),
    );
  });

  test('has the clause in the foot of every slide, or that its words are not of the texts', () => {
    for (const boxes of written) {
      expect(boxes.at(-2)?.[0]?.text).toMatch(/[号》] .*(部分|段|项)|本站(?:转述|编写|出的|的说明)/);
    }
    const newer = slides.filter(({ foot }) => foot.startsWith('本站转述，未收原文'));
    expect(newer.filter(({ title }) => !title.startsWith('本站文件之后的新规'))).toEqual([]);
  });

  test("has the documents' words in SimSun and ours in Microsoft YaHei, all of it Chinese", () => {
    const words = new Set(
      slides.flatMap(({ pieces }) => pieces.filter(({ style }) => style === 'words')).map((p) => p.text),
    );
    for (const { text, lang, fonts } of written.flat(2)) {
      expect(lang).toBe('zh-CN');
      // A topic may have the same words as a heading of ours.
      const faces = words.has(text) ? ['SimSun', 'Microsoft YaHei'] : ['Microsoft YaHei'];
      expect(faces).toContain(fonts[0]);
      expect(fonts[1]).toBe(fonts[0]);
    }
    for (const [i, { pieces }] of slides.entries()) {
      const runs = written[i]?.flat().slice(1) ?? [];
      for (const [k, { style }] of pieces.entries()) {
        expect(runs[k]?.fonts[0]).toBe(style === 'words' ? 'SimSun' : 'Microsoft YaHei');
      }
    }
  });

  test('has no letter under 13 points, and no word of a text under 24', () => {
    for (const { size } of written.flat(2)) expect(size).toBeGreaterThanOrEqual(13);
    for (const run of written.flat(2).filter(({ fonts }) => fonts[0] === 'SimSun')) {
      expect(run.size).toBeGreaterThanOrEqual(24);
    }
  });

  test('has the notes of the model under its slides', () => {
    const notes = slides.map((_slide, i) =>
      boxesIn(files.get(`ppt/notesSlides/notesSlide${i + 1}.xml`) ?? '')
        .flat()
        .map(({ text }) => text)
        .join(''),
    );
    for (const [i, { notes: said }] of slides.entries()) {
      expect(notes[i]?.replaceAll(/\s/g, '')).toContain(said.join('').replaceAll(/\s/g, ''));
    }
    expect(slides.filter(({ notes: said }) => said.length > 0)).not.toEqual([]);
  });

  test('has no picture', () => {
    expect(
      [...files].filter(([name, text]) => /\.(png|jpe?g|gif|svg|emf)$/i.test(name) || text.includes('<p:pic>')),
    ).toEqual([]);
  });

  test('is of the day of the content, whatever the clock says', () => {
    expect(files.get('docProps/core.xml')?.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual([
      `${library.day}T00:00:00Z`,
      `${library.day}T00:00:00Z`,
    ]);
    expect(files.get('docProps/core.xml')).toContain(module.title);
  });
});

test('a deck is the same bytes at another time', async () => {
  const [first] = library.modules;
  if (!first) throw new Error('There is no module.');
  const before = await trainingAsPptx(first, library.day);
  await new Promise((done) => setTimeout(done, 2_100));
  expect((await trainingAsPptx(first, library.day)).equals(before)).toBe(true);
});
