import type { LetterBlock, LetterRow } from './letter-block.ts';

const lines = ({ number, what, quote, place, due, seen, proofs }: LetterRow): string[] => [
  `${number}. ${what === null ? '' : `${what}。`}原文：${quote}（${place.text}${place.provision}）。期限：${due}。所见：${seen}。`,
  ...proofs,
];

/** A letter as plain text, to be pasted anywhere: each item of its table a paragraph. */
export const letterAsText = (blocks: LetterBlock[]): string =>
  blocks
    .flatMap((block) => {
      if (block.dress === 'items') return block.rows.flatMap(lines).map((line) => `　　${line}`);
      return block.dress === 'title' || block.dress === 'salutation' ? block.words : `　　${block.words}`;
    })
    .join('\n');
