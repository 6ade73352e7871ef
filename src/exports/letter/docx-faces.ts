import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** The faces of an official letter: what Windows and WPS have, or what offices install. */
export const FACES = {
  title: '方正小标宋简体',
  heading: '黑体',
  body: '仿宋_GB2312',
  quote: '楷体_GB2312',
  page: '宋体',
} as const;
export type Face = keyof typeof FACES;

/** What takes the place of a face that the device lacks, its form (PANOSE), and how wide its signs are. */
const FALLBACKS: Record<Face, { instead: string; panose: string; pitch: 'fixed' | 'variable' }> = {
  title: { instead: '华文中宋', panose: '02010600040101010101', pitch: 'variable' },
  heading: { instead: 'SimHei', panose: '02010609060101010101', pitch: 'fixed' },
  body: { instead: '仿宋', panose: '02010609060101010101', pitch: 'fixed' },
  quote: { instead: '楷体', panose: '02010609060101010101', pitch: 'fixed' },
  page: { instead: 'SimSun', panose: '02010600030101010101', pitch: 'variable' },
};

/** 86 is the character set of simplified Chinese. */
const fontOf = (face: Face): string => {
  const { instead, panose, pitch } = FALLBACKS[face];
  return `<w:font w:name="${FACES[face]}"><w:altName w:val="${instead}"/><w:panose1 w:val="${panose}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="${pitch}"/></w:font>`;
};

/** Puts `markup` where `place` stands in a file of the package; a package without it is not what this is for. */
function replaced(text: string, place: RegExp, markup: string): string {
  if (!place.test(text)) throw new Error(`The file has no ${String(place)}.`);
  return text.replace(place, markup);
}

const CHANGES: Record<string, (text: string) => string> = {
  'word/fontTable.xml': (text) =>
    replaced(text, /(<w:fonts\b[^>]*?)\/>/, `$1>${(Object.keys(FACES) as Face[]).map(fontOf).join('')}</w:fonts>`),
  'word/theme/theme1.xml': (text) =>
    replaced(
      replaced(text, /(<a:majorFont>.*?<a:ea typeface=")[^"]*/s, `$1${FACES.title}`),
      /(<a:minorFont>.*?<a:ea typeface=")[^"]*/s,
      `$1${FACES.body}`,
    ),
  'word/styles.xml': (text) => replaced(text, /(<w:docDefaults>.*?<w:rFonts )/s, '$1w:eastAsiaTheme="minorEastAsia" '),
  'word/settings.xml': (text) =>
    replaced(text, /<\/w:compat>/, '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/>'),
};

/** Names, in a Word file, the faces that stand in for those a device lacks, and the East Asian face of its theme. */
export function nameFaces(docx: Uint8Array): Uint8Array<ArrayBuffer> {
  const files = unzipSync(docx);
  for (const [name, change] of Object.entries(CHANGES)) {
    const bytes = files[name];
    if (!bytes) throw new Error(`The file has no ${name}.`);
    files[name] = strToU8(change(strFromU8(bytes)));
  }
  return zipSync(files);
}
