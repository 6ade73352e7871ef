import { library } from '../real-library.ts';
import { openWritten, readWritten, writeOurs } from './ours.ts';

/**
 * The files of search over the content as it stands, by name: those that a site built just now ships, where the whole
 * test run names their folder; else written once for all tests of a worker, for what was built before may be old.
 */
const built = process.env['BUILT_SEARCH'];
export const written = built === undefined ? writeOurs(library) : readWritten(built);

/** Asks them, with all that an answer holds. */
export const ask = await openWritten(written);
