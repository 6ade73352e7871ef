import { plainLine } from '../../domain/texts/plain-words.ts';

/**
 * One line of words as Markdown that reads as just these words: what Markdown takes for its own signs
 * gets a backslash.
 */
export const escapeMarkdown = (words: string): string =>
  plainLine(words)
    .replace(/[\\`*_#[\]<>&~|]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
