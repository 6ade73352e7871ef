import type { UnaskedPart } from '../../src/library/words/unasked-parts.ts';

/** A text or part that is not gone through sentence by sentence, and why, in one line. */
export const sayUnasked = ({ text, at, why }: UnaskedPart): string =>
  at === null
    ? `  ${text.origin.file} 全文：没有承诺，也没有写 \`nextSteps\`。`
    : `  ${text.origin.file} ${at.slice(at.indexOf('#'))}：${why ?? ''}`;
