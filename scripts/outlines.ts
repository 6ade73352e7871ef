/**
 * `npm run outlines -- --font …/NotoSerifCJK-Bold.ttc --face NotoSerifCJKsc-Bold`: writes the strokes of every sign that
 * a share picture shows, so that the site is built alike where no Chinese font is installed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { signsShown } from '../src/exports/brand/share-words.ts';
import { readOptionsOrEnd } from './options/read-options.ts';

const { font, face } = readOptionsOrEnd('outlines', {
  font: { default: '/usr/share/fonts/opentype/noto/NotoSerifCJK-Bold.ttc', example: 'NotoSerifCJK-Bold.ttc' },
  face: { default: 'NotoSerifCJKsc-Bold', example: 'NotoSerifCJKsc-Bold' },
});
const opened = create(readFileSync(font));
const cut = opened.isCollection ? opened.fonts.find(({ postscriptName }) => postscriptName === face) : opened;
if (!cut) throw new Error(`${font} 里没有 ${face} 这种字体。\n  用 --face 写明其中一种的 PostScript 名称。`);
/** In a square of 1,000, from its lower left corner, as fonts reckon. */
const outlines = signsShown().map((sign) => {
  const glyph = cut.glyphForCodePoint(sign.codePointAt(0) ?? 0);
  if (!glyph.id) throw new Error(`${face} 没有“${sign}”字。\n  换一种有这个字的字体。`);
  return [
    sign,
    glyph.path
      .scale(1000 / cut.unitsPerEm, 1000 / cut.unitsPerEm)
      .toSVG()
      .replace(/\d+\.\d+/g, (n) => String(Math.round(Number(n)))),
  ];
});
writeFileSync('src/exports/brand/outlines.json', `${JSON.stringify(Object.fromEntries(outlines), null, 2)}\n`);
console.log(`src/exports/brand/outlines.json 写好了：${outlines.length} 个字。`);
