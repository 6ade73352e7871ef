import PptxGenJS from 'pptxgenjs';
import type { Piece, Slide } from '../domain/training/lay-out-slides.ts';
import { plainLines } from '../domain/texts/plain-words.ts';
import { light, type Colour } from '../styles/colours.ts';
import {
  BODY_BOX,
  COUNT_BOX,
  FOOT_BOX,
  FOOT_SETTING,
  SETTINGS,
  SLIDE,
  TITLE_BOX,
  TITLE_SETTING,
  type Box,
  type Setting,
} from '../domain/training/slide-geometry.ts';

const OURS = 'Microsoft YaHei';
const DOCUMENTS = 'SimSun';
/** A colour of the site as PowerPoint writes it. */
const paint = (name: Colour): string => light[name].slice(1).toUpperCase();
const INK = paint('ink');
const SOFT = paint('soft');
const ACCENT = paint('accent');
/** Units to an inch, and points to a unit. */
const PER_INCH = 96;
const POINTS = 0.75;

type TextOptions = PptxGenJS.TextPropsOptions;

const inches = ({ x, y, w, h }: Box) => ({ x: x / PER_INCH, y: y / PER_INCH, w: w / PER_INCH, h: h / PER_INCH });

/** How words are set in a box: by the same sizes as in the browser, never shrunk by PowerPoint. */
const set = ({ size, line }: Setting, box: Box): TextOptions => ({
  ...inches(box),
  margin: 0,
  valign: 'top',
  fit: 'none',
  wrap: true,
  lang: 'zh-CN',
  fontSize: size * POINTS,
  lineSpacing: line * POINTS,
});

const DRESS: Record<Piece['style'], TextOptions> = {
  words: { fontFace: DOCUMENTS, color: INK },
  source: { fontFace: OURS, color: SOFT },
  strong: { fontFace: OURS, color: ACCENT, bold: true },
  wrong: { fontFace: OURS, color: paint('doubt'), bold: true },
  ask: { fontFace: OURS, color: INK },
  prose: { fontFace: OURS, color: INK },
  item: { fontFace: OURS, color: INK },
};

/** Writes words of a text with the rule at their left, and their source as the next paragraph. */
function addWords(slide: PptxGenJS.Slide, words: Piece, source: Piece | undefined): void {
  const { indent, line } = SETTINGS.words;
  const y = BODY_BOX.y + words.y;
  const h = source ? source.y + source.h - words.y : words.h;
  const rule = { x: BODY_BOX.x, y: y + 4, w: 5, h: words.h - 8 };
  slide.addShape('rect', { ...inches(rule), fill: { color: paint('quote') }, line: { type: 'none' } });
  const box = { x: BODY_BOX.x + indent, y, w: BODY_BOX.w - indent, h };
  const small = { fontSize: SETTINGS.source.size * POINTS, lineSpacing: SETTINGS.source.line * POINTS };
  const runs: PptxGenJS.TextProps[] = [
    {
      text: plainLines(words.text),
      options: { ...DRESS.words, lang: 'zh-CN', lineSpacing: line * POINTS, breakLine: !!source },
    },
    ...(source ? [{ text: plainLines(source.text), options: { ...DRESS.source, ...small, lang: 'zh-CN' } }] : []),
  ];
  slide.addText(runs, set(SETTINGS.words, box));
}

function addOurs(slide: PptxGenJS.Slide, piece: Piece): void {
  const setting = SETTINGS[piece.style];
  const y = BODY_BOX.y + piece.y;
  if (piece.style === 'item') {
    const dot = { x: BODY_BOX.x + 8, y: y + setting.line / 2 - 5, w: 10, h: 10 };
    slide.addShape('ellipse', { ...inches(dot), fill: { color: ACCENT }, line: { type: 'none' } });
  }
  const box = { x: BODY_BOX.x + setting.indent, y, w: BODY_BOX.w - setting.indent, h: piece.h };
  slide.addText(plainLines(piece.text), { ...set(setting, box), ...DRESS[piece.style] });
}

function addSlide(deck: PptxGenJS, made: Slide, count: string): void {
  const slide = deck.addSlide();
  slide.background = { color: paint('paper') };
  slide.addShape('rect', {
    ...inches({ x: 0, y: 0, w: SLIDE.w, h: 10 }),
    fill: { color: ACCENT },
    line: { type: 'none' },
  });
  slide.addText(plainLines(made.title), {
    ...set(TITLE_SETTING, TITLE_BOX),
    fontFace: OURS,
    bold: true,
    color: ACCENT,
  });
  for (const [i, piece] of made.pieces.entries()) {
    const next = made.pieces[i + 1];
    if (piece.style === 'words') addWords(slide, piece, next?.style === 'source' ? next : undefined);
    else if (piece.style !== 'source' || made.pieces[i - 1]?.style !== 'words') addOurs(slide, piece);
  }
  const foot = { ...set(FOOT_SETTING, FOOT_BOX), fontFace: OURS, color: SOFT };
  slide.addText(plainLines(made.foot), foot);
  slide.addText(count, { ...foot, ...inches(COUNT_BOX), align: 'right' });
  slide.addNotes(made.notes.map(plainLines).join('\n'));
}

/**
 * Slides for PowerPoint and WPS: words as text, the documents' in SimSun, ours in Microsoft YaHei.
 *
 * Runs in the build and in a browser; the caller writes the deck in the form it needs.
 */
export function deckOf(slides: Slide[], title: string, subject: string): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: 'wide', width: SLIDE.w / PER_INCH, height: SLIDE.h / PER_INCH });
  deck.layout = 'wide';
  deck.author = '童策';
  deck.company = '童策';
  deck.title = plainLines(title);
  deck.subject = plainLines(subject);
  deck.theme = { headFontFace: OURS, bodyFontFace: OURS };
  for (const [i, slide] of slides.entries()) addSlide(deck, slide, `${i + 1} / ${slides.length}`);
  return deck;
}
