import { z } from 'zod';
import { hiddenSign } from '../../domain/texts/plain-words.ts';

const NAMES: Record<string, string> = {
  'U+0009': '（制表符）',
  'U+000A': '（换行）',
  'U+000D': '（换行）',
  'U+00AD': '（软连字符）',
  'U+200B': '（零宽空格）',
  'U+FEFF': '（字节顺序标记）',
};

/** What is wrong with `words` as one printed line, after the name of the thing; null where nothing is. */
export function hiddenIn(words: string): string | null {
  const found = hiddenSign(words);
  if (!found) return null;
  const where = found.before ? `在“${hiddenSign(found.before) ? '…' : found.before}”之后` : '在开头';
  return `里有看不见的字符 ${found.sign}${NAMES[found.sign] ?? ''}，${where}。`;
}

/**
 * Words of one printed line: no control, no zero width, no mark of direction, no private use. Every text
 * that an editor writes is one, whatever field it stands in; its reading asks this schema.
 */
export const oneLine = z.string().refine((words) => hiddenSign(words) === null, '删去它；要分行的，分成几句写。');
