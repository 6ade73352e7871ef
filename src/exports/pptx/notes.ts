import { BACKGROUND, CLR_MAP, shapeTree } from './layouts.ts';
import { runs } from './paragraphs.ts';
import { offset, part } from './xml.ts';
import { speakerNotes } from '../../styles/tokens/scale.ts';

/** A page of notes stands upright: the slide above, the notes below. */
export const NOTES_PAGE = { w: 720, h: 960 };
const IMAGE = { x: 60, y: 60, w: 600, h: 337.5 };
const WORDS = { x: 60, y: 430, w: 600, h: 480 };

const image = (place: string): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="sldImg"${place && ' idx="2"'}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr></p:sp>`;
const words = (place: string, paragraphs: string): string =>
  '<p:sp><p:nvSpPr><p:cNvPr id="3" name="讲者备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>' +
  `<p:nvPr><p:ph type="body" ${place ? 'sz="quarter" idx="3"' : 'idx="1"'}/></p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>` +
  `<p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
const boxed = (box: typeof WORDS): string =>
  `<a:xfrm>${offset(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;

export const notesMasterPart = (): string =>
  part(
    'p:notesMaster',
    shapeTree([image(boxed(IMAGE)), words(boxed(WORDS), `<a:p>${runs('讲者备注')}</a:p>`)], BACKGROUND) +
      CLR_MAP +
      `<p:notesStyle><a:lvl1pPr marL="0" algn="l"><a:defRPr sz="${100 * speakerNotes}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill>` +
      '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl1pPr></p:notesStyle>',
  );

/** What the trainer says, a paragraph each, under the slide. */
export const notesPart = (notes: string[]): string =>
  part(
    'p:notes',
    `${shapeTree(
      [
        image(''),
        words(
          '',
          notes.map((note) => `<a:p>${runs(note)}</a:p>`).join('') || '<a:p><a:endParaRPr lang="zh-CN"/></a:p>',
        ),
      ],
      '>',
    )}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>`,
  );
