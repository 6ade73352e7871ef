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
  /** The slip that the words of a text stand on, and the rule at its left. */
  | 'slip'
  | 'quote'
  /** The head of an official document, as it is printed, and the cord of the logo. */
  | 'seal'
  /** A child in danger, and what must be done at once. */
  | 'urgent'
  | 'urgent-soft'
  /** What the site adds to the texts. */
  | 'ours'
  | 'ours-soft'
  /** What is not known, not checked or not right yet. */
  | 'doubt'
  | 'doubt-soft'
  /** What is closed, past or not held. */
  | 'past'
  | 'past-soft';

/** Every pair of text and ground reaches 4.5:1, every control 3:1; `tests/unit/styles/colours.test.ts` measures them. */
export const light: Record<Colour, string> = {
  ink: '#1b2421',
  soft: '#4d5753',
  paper: '#fbfaf6',
  raised: '#ffffff',
  rule: '#d8d6cd',
  edge: '#6b6f67',
  shade: '#00000059',
  accent: '#0d5b4c',
  'accent-soft': '#e3eee8',
  slip: '#f3f0e6',
  quote: '#857d68',
  seal: '#b02a1b',
  urgent: '#b02a1b',
  'urgent-soft': '#fdeeea',
  ours: '#7a4d00',
  'ours-soft': '#fff3d6',
  doubt: '#7a4d00',
  'doubt-soft': '#fff3d6',
  past: '#4d5753',
  'past-soft': '#ecebe5',
};

/** At night; what is left out stays. */
export const dark: Partial<Record<Colour, string>> = {
  ink: '#e7ece8',
  soft: '#b4beb8',
  paper: '#111613',
  raised: '#1a211d',
  rule: '#39423d',
  edge: '#8b9891',
  accent: '#86d3bd',
  'accent-soft': '#1c332c',
  slip: '#1e241f',
  quote: '#8f8873',
  seal: '#ff8f7d',
  urgent: '#ff8f7d',
  'urgent-soft': '#3a1712',
  ours: '#f2c46d',
  'ours-soft': '#352a12',
  doubt: '#f2c46d',
  'doubt-soft': '#352a12',
  past: '#b4beb8',
  'past-soft': '#262d29',
};

/** On paper, black on white; what is left out stays. */
export const onPaper: Partial<Record<Colour, string>> = {
  ink: '#000000',
  soft: '#333333',
  paper: '#ffffff',
  raised: '#ffffff',
  rule: '#999999',
  accent: '#000000',
  'accent-soft': '#ffffff',
  slip: '#ffffff',
  quote: '#000000',
  seal: '#000000',
  urgent: '#000000',
  'urgent-soft': '#ffffff',
  ours: '#000000',
  'ours-soft': '#ffffff',
  doubt: '#000000',
  'doubt-soft': '#ffffff',
  past: '#000000',
  'past-soft': '#ffffff',
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
  `@media print {\n  :root {\n    color-scheme: light;\n${custom(onPaper, '    ')}  }\n}\n`;
