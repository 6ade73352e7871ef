import {
  CELL_PAD,
  layOutFigure,
  PICTURE_HIGH,
  rowsOf,
  type Drawing,
  type Flow,
  type Picture,
  type Table,
} from '../../domain/training/figure.ts';
import { BODY_BOX, SETTINGS, type Box } from '../../domain/training/slide-geometry.ts';
import { IDX } from './layouts.ts';
import { runs } from './paragraphs.ts';
import { emu, escaped, hundredths, offset } from './xml.ts';

const SET = SETTINGS.figure;
const PADS = `lIns="${emu(CELL_PAD.x)}" tIns="${emu(CELL_PAD.y)}" rIns="${emu(CELL_PAD.x)}" bIns="${emu(CELL_PAD.y)}"`;
const CELL_PADS = PADS.replace('lIns', 'marL').replace('tIns', 'marT').replace('rIns', 'marR').replace('bIns', 'marB');
const solid = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

const paragraph = (text: string, colour: string, bold: boolean): string =>
  `<a:p><a:pPr algn="l"><a:lnSpc><a:spcPts val="${hundredths(SET.line)}"/></a:lnSpc></a:pPr>` +
  `${runs(text, ` sz="${hundredths(SET.size)}"${bold ? ' b="1"' : ' b="0"'}`, solid(colour))}</a:p>`;

const edge = (side: string): string => `<a:${side} w="9525">${solid('accent5')}</a:${side}>`;
const EDGES = ['lnL', 'lnR', 'lnT', 'lnB'].map(edge).join('');

const cell = (text: string, head: boolean): string =>
  `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, head ? 'bg1' : 'tx1', head)}</a:txBody>` +
  `<a:tcPr ${CELL_PADS}>${EDGES}${solid(head ? 'accent1' : 'bg1')}</a:tcPr></a:tc>`;

/** A table that can be edited cell by cell; its first row is its head. */
function table(figure: Table, y: number, id: number): string {
  const { widths, heights, h } = layOutFigure(figure);
  const rows = rowsOf(figure).map(
    (cells, i) => `<a:tr h="${emu(heights[i] ?? 0)}">${cells.map((text) => cell(text, i === 0)).join('')}</a:tr>`,
  );
  return (
    `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="表格" descr="${escaped(figure.says)}"/>` +
    `<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr><p:ph type="tbl" idx="${IDX.table}"/></p:nvPr></p:nvGraphicFramePr>` +
    `<p:xfrm>${offset({ ...BODY_BOX, y, h })}</p:xfrm>` +
    '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">' +
    `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${widths.map((w) => `<a:gridCol w="${emu(w)}"/>`).join('')}</a:tblGrid>` +
    `${rows.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`
  );
}

const shape = (id: number, name: string, geometry: string, box: Box, fill: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
  `<p:spPr><a:xfrm>${offset(box)}</a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom>${solid(fill)}` +
  `<a:ln w="12700">${solid('accent1')}</a:ln></p:spPr>` +
  `<p:txBody><a:bodyPr wrap="square" ${PADS} anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
  `${text || '<a:p><a:endParaRPr lang="zh-CN"/></a:p>'}</p:txBody></p:sp>`;

/** Boxes and arrows, each a shape that can be moved; one group, told as one. */
function flow(figure: Flow, top: number, id: number): string {
  const { widths, heights, gap, h } = layOutFigure(figure);
  let y = top;
  let next = id + 1;
  const shapes = rowsOf(figure).flatMap((cells, row) => {
    let x = BODY_BOX.x;
    const high = heights[row] ?? 0;
    const boxes = cells.map((text, i) => {
      const who = cells.length > 1 && i === 0;
      const box = { x, y, w: widths[i] ?? 0, h: high };
      x += box.w;
      return shape(
        next++,
        who ? '谁' : '做什么',
        'rect',
        box,
        who ? 'accent1' : 'bg2',
        paragraph(text, who ? 'bg1' : 'tx1', who),
      );
    });
    const last = row === heights.length - 1;
    const arrow = { x: BODY_BOX.x + BODY_BOX.w / 2 - 18, y: y + high + 2, w: 36, h: gap - 4 };
    y += high + gap;
    return figure.ordered && !last ? [...boxes, shape(next++, '箭头', 'downArrow', arrow, 'accent1', '')] : boxes;
  });
  const box = offset({ ...BODY_BOX, y: top, h });
  const inner = box.replace('<a:off', '<a:chOff').replace('<a:ext', '<a:chExt');
  return (
    `<p:grpSp><p:nvGrpSpPr><p:cNvPr id="${id}" name="流程" descr="${escaped(figure.says)}"/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
    `<p:grpSpPr><a:xfrm>${box}${inner}</a:xfrm></p:grpSpPr>${shapes.join('')}</p:grpSp>`
  );
}

/** A picture in its place, as large as it goes there without being stretched. */
export function pictureShape(picture: Picture, y: number, id: number, relation: string): string {
  const { says, width, height } = picture;
  const scale = Math.min(BODY_BOX.w / width, PICTURE_HIGH / height);
  return (
    `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="图" descr="${escaped(says)}"/>` +
    '<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr>' +
    `<p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>` +
    `<p:spPr><a:xfrm>${offset({ x: BODY_BOX.x, y, w: width * scale, h: height * scale })}</a:xfrm>` +
    '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>'
  );
}

/** A drawing as shapes of the program, `y` from the top of the slide; ids from `id` on are its own. */
export const figureShape = (figure: Drawing, y: number, id: number): string =>
  figure.kind === 'table' ? table(figure, y, id) : flow(figure, y, id);
