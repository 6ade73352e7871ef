/** A size and its line: CSS px at a browser's usual 16, points on paper. */
export type Setting = readonly [size: number, line: number];
/** What words are set as. `ours` is what the site says, `words` what a document says. */
export type Role = 'h1' | 'danger' | 'h2' | 'h3' | 'ours' | 'words' | 'meta';

export const phone: Record<Role, Setting> = {
  h1: [26, 36],
  danger: [21, 32],
  h2: [21, 30],
  h3: [19, 28],
  ours: [17, 27],
  words: [18, 32],
  meta: [16, 24],
};
/** On a wide screen; what is left out stays. */
export const desk: Partial<Record<Role, Setting>> = {
  h1: [32, 44],
  danger: [24, 36],
  h2: [22, 32],
  h3: [20, 30],
  words: [18, 33],
};
/** Large print, on every screen. */
export const large: Record<Role, Setting> = {
  h1: [32, 44],
  danger: [28, 42],
  h2: [26, 38],
  h3: [24, 36],
  ours: [22, 35],
  words: [23, 42],
  meta: [20, 30],
};
export const paper: Record<Role, Setting> = {
  h1: [20, 28],
  danger: [15, 22],
  h2: [14, 20],
  h3: [12, 18],
  ours: [10.5, 16],
  words: [11, 19],
  meta: [9, 13],
};

/** Of a letter as a file, in points: 二号, 三号, 四号 and 五号, as the standard of official documents sets them. */
export const letter = { title: 22, body: 16, page: 14, table: 10.5 } as const;
/** Of a sheet of the ledger, in points: what is printed is set larger, as a page of it is made smaller. */
export const sheet = { printed: 12, screen: 10, line: 1.4 } as const;
/** Of what a speaker reads below a slide, in points. Slides themselves: `domain/training/slide-geometry.ts`. */
export const speakerNotes = 14;

/** Room between things: groups are 24 apart, sections 40 and a rule. */
export const space = [4, 8, 12, 16, 24, 40] as const;
/** Above and below a line of small words that is tapped by itself: 44 px with it. */
export const tap = 10;
/** Less than this is a hair that a line of words is set right by, not room. */
export const hair = 3;

const WEIGHT: Record<Role, string> = { h1: '700', danger: '700', h2: '650', h3: '650', ours: '', words: '', meta: '' };
const FACE: Record<Role, 'ui' | 'serif'> = {
  h1: 'serif',
  danger: 'ui',
  h2: 'ui',
  h3: 'ui',
  ours: 'ui',
  words: 'serif',
  meta: 'ui',
};

/** To three places, rounded up: no text may fall below its size by a rounding. */
const part = (value: number): number => Math.ceil(value * 1e3) / 1e3;

/** Sizes as shares of the root, that a browser set to larger text makes all of them larger. */
const properties = (settings: Partial<Record<Role, Setting>>, root: number, size: string, indent: string): string =>
  [
    size && `${indent}--size: ${size};\n`,
    ...(Object.entries(settings) as [Role, Setting][]).map(([role, [own, line]]) => {
      const share = [WEIGHT[role], `${part(own / root)}rem/${part(line / own)}`, `var(--${FACE[role]})`];
      return `${indent}--t-${role}: ${share.filter(Boolean).join(' ')};\n`;
    }),
  ].join('');

const onScreen = (settings: Partial<Record<Role, Setting>>, root: number, indent: string): string =>
  properties(settings, root, `${(root / 16) * 100}%`, indent);

/** The sizes and faces as `tokens.css` holds them. */
export const scaleCss = (): string =>
  '/* Written by `npm run colours` from scale.ts. */\n' +
  ':root {\n' +
  "  --ui: system-ui, 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Microsoft YaHei', sans-serif;\n" +
  "  --serif: 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', SimSun, serif;\n" +
  '  --page: 1120px;\n  --gutter: 16px;\n  --measure: 34em;\n  --aside: 20em;\n' +
  `${onScreen(phone, phone.ours[0], '  ')}}\n` +
  `@media (min-width: 60em) {\n  :root {\n    --gutter: 32px;\n${properties(desk, phone.ours[0], '', '    ')}  }\n}\n` +
  `:root.large {\n${onScreen(large, large.ours[0], '  ')}}\n` +
  `@media print {\n  :root,\n  :root.large {\n${properties(paper, paper.ours[0], `${paper.ours[0]}pt`, '    ')}  }\n}\n`;
