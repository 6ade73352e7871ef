import type { Doubt } from '../../domain/numbering/block.ts';
import type { Told } from '../tell.ts';

const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** What is told of a line whose number may be misread. */
export function sayDoubt({ kind, words, line, odd }: Doubt): Told {
  const start = words.slice(0, 12);
  if (kind === 'odd-sign') {
    return {
      line,
      wrong: `行首的编号 \`${start}\` 里有看不出来的符号 ${[...new Set(odd)].map(codeOf).join('、')}。`,
      mend: '对照原件，打成看上去的那个普通字；什么也看不见的，删去。',
      check: 'number-read',
    };
  }
  return {
    line,
    wrong: `\`${start}\` 像是编号，但没有读成编号。`,
    mend: '对照原件：抄错的照印的改；原件不是编号的，把行首这几个字写进文件头的 `notNumbers`。',
    check: 'number-read',
  };
}
