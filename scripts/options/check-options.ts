import { formats, type Format } from '../../src/content/messages/report-problems.ts';
import { readOptions } from './read-options.ts';
import { refusal } from './refusal.ts';

/**
 * The format that the arguments ask for; text where they ask for none.
 *
 * @throws Error that says what is wrong and how to write it
 */
export function checkFormat(args?: string[]): Format {
  const { format } = readOptions('check', { format: { default: 'text', example: 'json' } }, args);
  const known = formats.find((one) => one === format);
  if (known) return known;
  throw refusal(`没有 ${format} 这种格式。`, `写成 ${formats.map((one) => `--format ${one}`).join('、')} 中的一个。`);
}

/** The same for the command line: ends the program where it cannot be taken. */
export function checkOptions(): Format {
  try {
    return checkFormat();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
