import {
  BODY_BOX,
  COUNT_BOX,
  COVER_BOXES,
  COVER_TITLE_SETTING,
  FIELD_SETTING,
  FOOT_BOX,
  FOOT_SETTING,
  SLIDE,
  TITLE_BOX,
  TITLE_SETTING,
  type Box,
  type Setting,
} from '../../domain/training/slide-geometry.ts';
import { COVER_FIELDS } from '../../domain/training/slide-drafts.ts';
import { bodyLevels, runs } from './paragraphs.ts';
import { offset, hundredths, part } from './xml.ts';

/** The number of a placeholder, which ties a slide's to its layout's. */
export const IDX = { body: 1, table: 13, foot: 11, count: 12, fields: [21, 22, 23] };

/** The layouts of a deck, in their order; a slide names one. */
export const LAYOUTS = ['cover', 'text', 'table', 'title'] as const;
export type Layout = (typeof LAYOUTS)[number];

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm>' +
  '<a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The shapes of a slide, layout or master. */
export const shapeTree = (shapes: string[], before = ''): string =>
  `<p:cSld${before}<p:spTree>${GROUP}${shapes.join('')}</p:spTree></p:cSld>`;

/** A placeholder with a box and a style of its own. */
const placeholder = (id: number, name: string, ph: string, box: Box, body: string, style = ''): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr>` +
  `<p:spPr><a:xfrm>${offset(box)}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:noAutofit/></a:bodyPr>` +
  `<a:lstStyle>${style}</a:lstStyle>${body}</p:txBody></p:sp>`;

const words = (text: string): string => `<a:p>${runs(text)}</a:p>`;
const level = ({ size, line }: Setting, colour: string, more = '', align = 'l'): string =>
  `<a:lvl1pPr marL="0" indent="0" algn="${align}"><a:lnSpc><a:spcPts val="${hundredths(line)}"/></a:lnSpc>` +
  `<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="${hundredths(size)}"${more}>` +
  `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill></a:defRPr></a:lvl1pPr>`;

const title = (type = 'title', box = TITLE_BOX, style = ''): string =>
  placeholder(2, '标题', `type="${type}"`, box, words('点这里写标题'), style);
const body = (ph: string, box = BODY_BOX): string =>
  placeholder(3, '正文', ph, box, words('点这里写正文，一页说一件事'));
const foot = (idx: string): string =>
  placeholder(
    4,
    '出处',
    `type="ftr" sz="quarter"${idx}`,
    FOOT_BOX,
    '<a:p><a:endParaRPr lang="zh-CN"/></a:p>',
    level(FOOT_SETTING, 'tx2'),
  );
/** The number is a field: slides that are put in between count themselves. */
export const NUMBER = `<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr lang="zh-CN" altLang="en-US" sz="${hundredths(FOOT_SETTING.size)}"/><a:t>‹#›</a:t></a:fld>`;
const count = (idx: string): string =>
  placeholder(
    5,
    '页码',
    `type="sldNum" sz="quarter"${idx}`,
    COUNT_BOX,
    `<a:p>${NUMBER}</a:p>`,
    level(FOOT_SETTING, 'tx2', '', 'r'),
  );
const footIdx = ` idx="${IDX.foot}"`;
const countIdx = ` idx="${IDX.count}"`;

const layout = (type: string, name: string, shapes: string[]): string =>
  part(
    'p:sldLayout',
    `${shapeTree(shapes, ` name="${name}">`)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr><p:hf hdr="0" dt="0"/>`,
    `${type} preserve="1"`,
  );

const fields = COVER_FIELDS.map(({ name }, i) =>
  placeholder(
    10 + i,
    name,
    `type="body" sz="quarter" idx="${IDX.fields[i]}" hasCustomPrompt="1"`,
    COVER_BOXES.fields[i] ?? BODY_BOX,
    words(`${name}：点这里填写`),
    level(FIELD_SETTING, 'tx1'),
  ),
);

/** Every layout as a part, in the order of `LAYOUTS`. */
export const layoutParts = (): Record<Layout, string> => ({
  cover: layout(' type="title"', '封面', [
    title('ctrTitle', COVER_BOXES.title, level(COVER_TITLE_SETTING, 'accent1', ' b="1"')),
    body(`type="subTitle" idx="${IDX.body}"`, COVER_BOXES.body),
    ...fields,
    foot(footIdx),
    count(countIdx),
  ]),
  text: layout(' type="obj"', '标题和正文', [title(), body(`idx="${IDX.body}"`), foot(footIdx), count(countIdx)]),
  table: layout('', '标题、说明和表格', [
    title(),
    body(`type="body" sz="quarter" idx="${IDX.body}"`, { ...BODY_BOX, h: 100 }),
    placeholder(
      6,
      '表格',
      `type="tbl" idx="${IDX.table}"`,
      { ...BODY_BOX, y: BODY_BOX.y + 120, h: BODY_BOX.h - 120 },
      words('点图标插入表格'),
    ),
    foot(footIdx),
    count(countIdx),
  ]),
  title: layout(' type="titleOnly"', '只有标题（画图用）', [title(), foot(footIdx), count(countIdx)]),
});

const bar =
  '<p:sp><p:nvSpPr><p:cNvPr id="9" name="页眉色条"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>' +
  `<p:spPr><a:xfrm>${offset({ x: 0, y: 0, w: SLIDE.w, h: 10 })}</a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` +
  '<a:solidFill><a:schemeClr val="accent1"/></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr>' +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="zh-CN"/></a:p></p:txBody></p:sp>';

export const CLR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
export const BACKGROUND = '><p:bg><p:bgRef idx="1001"><a:schemeClr val="bg1"/></p:bgRef></p:bg>';

const titleStyle =
  `<a:lvl1pPr algn="l"><a:lnSpc><a:spcPts val="${hundredths(TITLE_SETTING.line)}"/></a:lnSpc><a:spcBef><a:spcPct val="0"/></a:spcBef><a:buNone/>` +
  `<a:defRPr sz="${hundredths(TITLE_SETTING.size)}" b="1" kern="1200"><a:solidFill><a:schemeClr val="accent1"/></a:solidFill>` +
  '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>';

/** The master: what every slide has, and how its words are set. */
export const masterPart = (): string =>
  part(
    'p:sldMaster',
    shapeTree([bar, title(), body(`type="body" idx="${IDX.body}"`), foot(' idx="3"'), count(' idx="4"')], BACKGROUND) +
      CLR_MAP +
      `<p:sldLayoutIdLst>${LAYOUTS.map((_, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join('')}</p:sldLayoutIdLst>` +
      '<p:hf hdr="0" dt="0"/>' +
      `<p:txStyles><p:titleStyle>${titleStyle}</p:titleStyle><p:bodyStyle>${bodyLevels()}</p:bodyStyle>` +
      '<p:otherStyle><a:defPPr><a:defRPr lang="zh-CN"/></a:defPPr></p:otherStyle></p:txStyles>',
  );
