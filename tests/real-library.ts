import { openLibrary } from '../src/library/open.ts';

/** The content as it stands, proven once for all tests of a worker. */
export const library = openLibrary(process.cwd());
