/** Site-relative address of the published data of a kind. */
export const dataPath = (kind: string): string => `/api/v1/${kind}.json`;

/** Site-relative address of the JSON Schema beside it. */
export const schemaPath = (kind: string): string => `/api/v1/schema/${kind}.json`;

/** The forms in which a text can be taken home, with their names. */
export const downloadForms: [form: 'md' | 'json' | 'txt', name: string][] = [
  ['md', 'Markdown'],
  ['json', 'JSON'],
  ['txt', '纯文本'],
];

/** Site-relative address of a text as a file. */
export const downloadPath = (id: string, form: 'md' | 'json' | 'txt'): string => `/documents/${id}.${form}`;
