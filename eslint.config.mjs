import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// Rooms in the order in which imports may point: a room imports only from those before it.
const ROOMS = ['schemas', 'domain', 'markdown', 'content', 'library', 'checks', 'views', 'search', 'exports'];
/** What reads a strange file stands on what reads ours, beside the rest: nothing but its script asks it. */
const INTAKE = { room: 'intake', behind: 'content' };
/** What each room may not import. A schema may ask `domain` whether a value is one (a day that exists). */
const forbidden = (room) => [
  ...(room === INTAKE.room ? [] : [INTAKE.room]),
  ...ROOMS.slice(ROOMS.indexOf(room === INTAKE.room ? INTAKE.behind : room) + 1).filter(
    (other) => !(room === 'schemas' && other === 'domain'),
  ),
  'components',
  'layouts',
  'pages',
  'integrations',
  'client',
];

/** Files that are made on the device too: slides of chosen days, letters, sheets of chosen rows. */
const MADE_ON_DEVICE = ['deck-pptx.ts', 'letter/letter-docx.ts', 'commitments/ledger-xlsx.ts'];

export default defineConfig(
  { ignores: ['dist*/', '.astro/', 'node_modules/', 'test-results/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportAllDeclaration',
          message: 'No barrel files: import from the file itself.',
        },
      ],
    },
  },
  ...[...ROOMS, INTAKE.room].map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: forbidden(room).map((other) => ({
            group: [`**/${other}/**`],
            message: `${room}/ may not import from ${other}/.`,
          })),
        },
      ],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
    },
  })),
  // Opening the library proves it: the one place where what is proven meets what proves.
  { files: ['src/library/open.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'window', message: 'domain/ is pure.' }],
      'no-restricted-properties': [
        'error',
        {
          object: 'Date',
          property: 'now',
          message: 'The day comes from the caller.',
        },
      ],
    },
  },
  {
    files: ['src/client/**/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/schemas/**'],
              allowTypeImports: true,
              message: 'client/ takes only types from schemas/.',
            },
            {
              group: ['content', 'library', 'checks', 'views', 'markdown', 'exports']
                .map((room) => `**/${room}/**`)
                .concat('!**/exports/*/', ...MADE_ON_DEVICE.map((file) => `!**/exports/${file}`)),
              message: `client/ imports domain/, search/ and of exports/ only ${MADE_ON_DEVICE.join(', ')}.`,
            },
          ],
        },
      ],
    },
  },
);
