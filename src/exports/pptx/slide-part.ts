import type { Figure } from '../../domain/training/figure.ts';
import type { Piece, Slide } from '../../domain/training/slide.ts';
import { BODY_BOX, FOOT_SETTING } from '../../domain/training/slide-geometry.ts';
import { figureShape, pictureShape } from './figures.ts';
import { IDX, NUMBER, shapeTree, type Layout } from './layouts.ts';
import { bodyParagraph, runs } from './paragraphs.ts';
import { hundredths, offset, part } from './xml.ts';

/** Ids of shapes on a slide, from which a figure counts its own. */
const FIRST_OF_FIGURE = 100;

/** A placeholder that is filled; where it stands its layout says, unless `place` does. */
const filled = (id: number, name: string, ph: string, paragraphs: string, place = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr>${place}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;

/** Which layout a slide is of. */
export function layoutOf({ fields, pieces }: Slide): Layout {
  if (fields) return 'cover';
  const figure = pieces.find((piece) => piece.figure)?.figure;
  if (figure?.kind === 'table') return 'table';
  return figure && pieces.length === 1 ? 'title' : 'text';
}

// LibreOffice takes neither from the layout.
const SMALL = ` sz="${hundredths(FOOT_SETTING.size)}"`;
const LEFT = '<a:pPr algn="l"/>';
const RIGHT = '<a:pPr algn="r"/>';

const isText = ({ figure }: Piece): boolean => !figure;

function bodyOf(slide: Slide, layout: Layout): string[] {
  const texts = slide.pieces.filter(isText);
  if (!texts.length) return [];
  const paragraphs = texts.map(({ text, style }, i) => bodyParagraph(text, style, i === 0, slide.scale)).join('');
  const [top, last] = [texts[0], texts[texts.length - 1]];
  // Above or below a figure, the words keep to the room that they take there.
  const place =
    texts.length < slide.pieces.length && top && last
      ? `<a:xfrm>${offset({ ...BODY_BOX, y: BODY_BOX.y + top.y, h: last.y + last.h - top.y })}</a:xfrm>`
      : '';
  const ph = { cover: 'type="subTitle" ', text: '', table: 'type="body" sz="quarter" ', title: '' }[layout];
  return [filled(3, '正文', `${ph}idx="${IDX.body}"`, paragraphs, place)];
}

/** The files of the pictures on a slide, each once; its part names them by `pictureRelation` of their order. */
export const picturesOf = ({ pieces }: Slide): string[] => [
  ...new Set(pieces.flatMap(({ figure }) => (figure?.kind === 'picture' ? figure.file : []))),
];

/** The id of the `at`-th picture of a slide among its relations: behind the layout and the notes. */
export const pictureRelation = (at: number): string => `rId${at + 3}`;

const shapeOf = (figure: Figure, y: number, id: number, pictures: string[]): string =>
  figure.kind === 'picture'
    ? pictureShape(figure, y, id, pictureRelation(pictures.indexOf(figure.file)))
    : figureShape(figure, y, id);

/** A slide as a part: its words in the placeholders of its layout, its figure as shapes. */
export function slidePart(slide: Slide): string {
  const pictures = picturesOf(slide);
  const layout = layoutOf(slide);
  const title = filled(
    2,
    '标题',
    `type="${layout === 'cover' ? 'ctrTitle' : 'title'}"`,
    `<a:p>${runs(slide.title)}</a:p>`,
  );
  const fields = (slide.fields ?? []).map(({ name, says }, i) =>
    filled(
      10 + i,
      name,
      `type="body" sz="quarter" idx="${IDX.fields[i]}"`,
      // Empty, it asks to be filled in, and is not seen while it is shown.
      says ? `<a:p>${runs(`${name}：${says}`)}</a:p>` : '<a:p><a:endParaRPr lang="zh-CN"/></a:p>',
    ),
  );
  const figures = slide.pieces.flatMap(({ figure, y }, i) =>
    figure ? [shapeOf(figure, BODY_BOX.y + y, FIRST_OF_FIGURE * (i + 1), pictures)] : [],
  );
  return part(
    'p:sld',
    `${shapeTree(
      [
        title,
        ...bodyOf(slide, layout),
        ...fields,
        ...figures,
        filled(4, '出处', `type="ftr" sz="quarter" idx="${IDX.foot}"`, `<a:p>${LEFT}${runs(slide.foot, SMALL)}</a:p>`),
        filled(5, '页码', `type="sldNum" sz="quarter" idx="${IDX.count}"`, `<a:p>${RIGHT}${NUMBER}</a:p>`),
      ],
      '>',
    )}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
}
