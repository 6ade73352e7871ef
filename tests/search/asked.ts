import { library } from '../real-library.ts';
import { openWritten, writeOurs } from './ours.ts';

/** The files of search over the content as it stands, by name, written once for all tests of a worker. */
export const written = writeOurs(library);

/** Asks them, with all that an answer holds. */
export const ask = await openWritten(written);
