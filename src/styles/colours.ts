/** What a colour is for. Each is changed here alone, and `npm run colours` writes `colours.css` anew. */
export type Colour =
  | 'ink'
  | 'soft'
  | 'paper'
  | 'raised'
  | 'rule'
  | 'edge'
  | 'shade'
  /** What can be followed or pressed, and what is settled well. */
  | 'accent'
  | 'accent-soft'
  /** The rule beside the words of a text. */
  | 'quote'
  /** The head of an official document, as it is printed. */
  | 'seal'
  /** A child in danger, and what must be done at once. */
  | 'urgent'
  /** What the site adds to the texts. */
  | 'ours'
  | 'ours-soft'
  /** What is not known, not checked or not right yet. */
  | 'doubt'
  | 'doubt-soft';

/** Every pair of text and ground reaches 4.5:1, every control 3:1; `tests/unit/styles/colours.test.ts` measures them. */
export const light: Record<Colour, string> = {
  ink: '#1b2421',
  soft: '#56615c',
  paper: '#fbfaf6',
  raised: '#ffffff',
  rule: '#d8d6cd',
  edge: '#84877f',
  shade: '#00000059',
  accent: '#0d5b4c',
  'accent-soft': '#e3eee8',
  quote: '#3d548f',
  seal: '#b02a1b',
  urgent: '#b02a1b',
  ours: '#7a4d00',
  'ours-soft': '#fff3d6',
  doubt: '#7a4d00',
  'doubt-soft': '#fff3d6',
};

/** At night; what is left out stays. */
export const dark: Partial<Record<Colour, string>> = {
  ink: '#e7ece8',
  soft: '#a9b4ae',
  paper: '#111613',
  raised: '#1a211d',
  rule: '#39423d',
  edge: '#7d8a83',
  accent: '#86d3bd',
  'accent-soft': '#1c332c',
  quote: '#a3b5ee',
  seal: '#ff8f7d',
  urgent: '#ff8f7d',
  ours: '#f2c46d',
  'ours-soft': '#352a12',
  doubt: '#f2c46d',
  'doubt-soft': '#352a12',
};

/** On paper, black on white; what is left out stays. */
export const printed: Partial<Record<Colour, string>> = {
  ink: '#000000',
  soft: '#333333',
  paper: '#ffffff',
  raised: '#ffffff',
  rule: '#999999',
  accent: '#000000',
  'accent-soft': '#ffffff',
  quote: '#000000',
  seal: '#000000',
  urgent: '#000000',
  ours: '#000000',
  'ours-soft': '#ffffff',
  doubt: '#000000',
  'doubt-soft': '#ffffff',
};

const custom = (colours: Partial<Record<Colour, string>>, indent: string): string =>
  Object.entries(colours)
    .map(([name, value]) => `${indent}--${name}: ${value};\n`)
    .join('');

/** The colours of a screen as custom properties of CSS, by day and at night. */
export const screenCss = (): string =>
  `:root {\n  color-scheme: light dark;\n${custom(light, '  ')}}\n` +
  `@media (prefers-color-scheme: dark) {\n  :root {\n${custom(dark, '    ')}  }\n}\n`;

/** The colours as `colours.css` holds them, those of paper with them. */
export const coloursCss = (): string =>
  '/* Written by `npm run colours` from colours.ts. */\n' +
  screenCss() +
  `@media print {\n  :root {\n    color-scheme: light;\n${custom(printed, '    ')}  }\n}\n`;
