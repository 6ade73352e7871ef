import { publishedLine } from '../../domain/addresses/published-line.ts';

/** Left out wherever a text is: what is said of all texts says nothing then. */
export const SOME_TEXT = 'some text';

/** Left out where a place is named that is not known, with the list of places: who is where says nothing then. */
export const SOME_PLACE = 'some place';
export const places = [SOME_PLACE, 'content/regions.yaml'];

/** Left out where an answer is asked for or given that is not offered. */
export const SOME_ANSWER = 'some answer';

/** Left out where a text is not what its source prints: its words are mended first, and what rests on them stands. */
export const wordsOfText = (id: string): string => `words of ${id}`;

/** Left out where some question has too few options. */
export const FEW_OPTIONS = 'few options';

/** Left out where a question has too few options, or where a file gives answers that are not offered. */
export const optionsOf = (question: string): string => `options of ${question}`;
export const answersIn = (file: string): string => `answers in ${file}`;

/** What something lacks that rests on words of a text, where these are not read, not there any more or not as printed. */
export const restsOn = (text: string): string[] => [text, publishedLine('document', text), wordsOfText(text)];

/** Left out where a component of a file is not as it must be: what it shows is not known. */
export const componentsIn = (file: string): string => `components in ${file}`;
