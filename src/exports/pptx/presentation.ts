import type { Slide } from '../../domain/training/slide.ts';
import { SLIDE } from '../../domain/training/slide-geometry.ts';
import { firstDay, type Day } from '../../domain/time/day.ts';
import { layoutParts, LAYOUTS, masterPart } from './layouts.ts';
import { NOTES_PAGE, notesMasterPart, notesPart } from './notes.ts';
import { layoutOf, picturesOf, slidePart } from './slide-part.ts';
import { themePart } from './theme.ts';
import { emu, escaped, part, plainPart, relationsPart, type Relation } from './xml.ts';

/** What a deck says of itself. */
export interface DeckFacts {
  title: string;
  subject: string;
  /** The day up to which its content speaks. */
  day: Day;
}

const KINDS = 'application/vnd.openxmlformats-officedocument.presentationml.';
const relations = (...all: [type: string, target: string][]): string =>
  relationsPart(all.map(([type, target], i): Relation => ({ id: `rId${i + 1}`, type, target })));

function contentTypes(count: number): string {
  const override = (name: string, type: string) => `<Override PartName="/${name}" ContentType="${type}"/>`;
  const numbered = (path: string, type: string, n: number) =>
    Array.from({ length: n }, (_, i) => override(`${path}${i + 1}.xml`, `${KINDS}${type}+xml`));
  return plainPart(
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      '<Default Extension="png" ContentType="image/png"/>' +
      [
        override('ppt/presentation.xml', `${KINDS}presentation.main+xml`),
        ...numbered('ppt/slideMasters/slideMaster', 'slideMaster', 1),
        ...numbered('ppt/slideLayouts/slideLayout', 'slideLayout', LAYOUTS.length),
        ...numbered('ppt/notesMasters/notesMaster', 'notesMaster', 1),
        ...numbered('ppt/slides/slide', 'slide', count),
        ...numbered('ppt/notesSlides/notesSlide', 'notesSlide', count),
        override('ppt/presProps.xml', `${KINDS}presProps+xml`),
        override('ppt/tableStyles.xml', `${KINDS}tableStyles+xml`),
        ...[1, 2].map((n) =>
          override(`ppt/theme/theme${n}.xml`, 'application/vnd.openxmlformats-officedocument.theme+xml'),
        ),
        override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
        override('docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'),
      ].join('') +
      '</Types>',
  );
}

const coreProperties = ({ title, subject, day }: DeckFacts): string => {
  const at = `${firstDay(day)}T00:00:00Z`;
  return plainPart(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ' +
      'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `<dc:title>${escaped(title)}</dc:title><dc:subject>${escaped(subject)}</dc:subject><dc:creator>童策</dc:creator>` +
      `<cp:lastModifiedBy>童策</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">${at}</dcterms:created>` +
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${at}</dcterms:modified></cp:coreProperties>`,
  );
};

const presentation = (count: number): string =>
  part(
    'p:presentation',
    '<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst>' +
      '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>' +
      `<p:sldIdLst>${Array.from({ length: count }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 6}"/>`).join('')}</p:sldIdLst>` +
      `<p:sldSz cx="${emu(SLIDE.w)}" cy="${emu(SLIDE.h)}"/><p:notesSz cx="${emu(NOTES_PAGE.w)}" cy="${emu(NOTES_PAGE.h)}"/>` +
      '<p:defaultTextStyle><a:defPPr><a:defRPr lang="zh-CN"/></a:defPPr></p:defaultTextStyle>',
  );

/** Every file of a deck for PowerPoint and WPS by its name but for its pictures in `ppt/media/`, the same for the same slides. */
export function deckFiles(slides: Slide[], facts: DeckFacts): Record<string, string> {
  const layouts = layoutParts();
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(slides.length),
    '_rels/.rels': relations(
      ['officeDocument', 'ppt/presentation.xml'],
      ['http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties', 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ),
    'docProps/core.xml': coreProperties(facts),
    'docProps/app.xml': plainPart(
      '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">' +
        `<Application>Tongce</Application><Slides>${slides.length}</Slides><Company>童策</Company></Properties>`,
    ),
    'ppt/presentation.xml': presentation(slides.length),
    'ppt/_rels/presentation.xml.rels': relations(
      ['slideMaster', 'slideMasters/slideMaster1.xml'],
      ['notesMaster', 'notesMasters/notesMaster1.xml'],
      ['theme', 'theme/theme1.xml'],
      ['presProps', 'presProps.xml'],
      ['tableStyles', 'tableStyles.xml'],
      ...slides.map((_, i): [string, string] => ['slide', `slides/slide${i + 1}.xml`]),
    ),
    'ppt/presProps.xml': part('p:presentationPr', ''),
    'ppt/tableStyles.xml': part('a:tblStyleLst', '', ' def="{5C22544A-7EE6-4342-B048-85BDC9FD1C3A}"'),
    'ppt/theme/theme1.xml': themePart(),
    'ppt/theme/theme2.xml': themePart(),
    'ppt/slideMasters/slideMaster1.xml': masterPart(),
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relations(
      ...LAYOUTS.map((_, i): [string, string] => ['slideLayout', `../slideLayouts/slideLayout${i + 1}.xml`]),
      ['theme', '../theme/theme1.xml'],
    ),
    'ppt/notesMasters/notesMaster1.xml': notesMasterPart(),
    'ppt/notesMasters/_rels/notesMaster1.xml.rels': relations(['theme', '../theme/theme2.xml']),
  };
  for (const [i, name] of LAYOUTS.entries()) {
    files[`ppt/slideLayouts/slideLayout${i + 1}.xml`] = layouts[name];
    files[`ppt/slideLayouts/_rels/slideLayout${i + 1}.xml.rels`] = relations([
      'slideMaster',
      '../slideMasters/slideMaster1.xml',
    ]);
  }
  for (const [i, slide] of slides.entries()) {
    const n = i + 1;
    files[`ppt/slides/slide${n}.xml`] = slidePart(slide);
    files[`ppt/slides/_rels/slide${n}.xml.rels`] = relations(
      ['slideLayout', `../slideLayouts/slideLayout${LAYOUTS.indexOf(layoutOf(slide)) + 1}.xml`],
      ['notesSlide', `../notesSlides/notesSlide${n}.xml`],
      ...picturesOf(slide).map((file): [string, string] => ['image', `../media/${file}`]),
    );
    files[`ppt/notesSlides/notesSlide${n}.xml`] = notesPart(slide.notes);
    files[`ppt/notesSlides/_rels/notesSlide${n}.xml.rels`] = relations(
      ['notesMaster', '../notesMasters/notesMaster1.xml'],
      ['slide', `../slides/slide${n}.xml`],
    );
  }
  return files;
}
