import { checkData, presetsOf } from '../../library/checklist.ts';
import type { Library } from '../../library/open.ts';

/** The rules come without their words: not even empty ones are sent. */
const worded = (key: string, value: unknown) => (key === 'says' && value === '' ? undefined : value);

/** What the checklist goes by, as JSON that may stand in a script element: no tag opens or closes in it. */
export const checkJson = (library: Library): string =>
  JSON.stringify({ ...checkData(library), presets: presetsOf(library) }, worded).replaceAll('<', '\\u003c');
