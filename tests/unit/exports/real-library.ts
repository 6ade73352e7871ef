import { openLibrary } from '../../../src/corpus/open.ts';

/** The content as it stands: what is published is made of it. */
export const library = openLibrary(process.cwd());

/** The words of a place in it. */
export const wordsAt = (at: string): string | undefined => library.provisions.get(at)?.words;
