import { openLibrary } from './open.ts';

/** The library that the pages show, opened once a build; `scripts/build.ts` passes the day. */
export const library = openLibrary(process.cwd(), process.env['TONGCE_DAY']);
