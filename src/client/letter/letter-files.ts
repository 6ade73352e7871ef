import type { LetterBlock } from '../../domain/letter/letter-block.ts';

/** A letter to be taken home: the body it is written to, and what it says. */
export interface NamedLetter {
  body: string;
  blocks: LetterBlock[];
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One letter as a Word file; several as a ZIP of Word files, each named after the body it is written to. */
export async function letterFile(letters: NamedLetter[], name: string): Promise<File> {
  // What writes Word files is large: it is fetched when it is asked for.
  const { letterAsDocx } = await import('../../exports/letter/letter-docx.ts');
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const { body, blocks } of letters) files.set(`${name}（${body}）.docx`, await letterAsDocx(blocks));
  const [only, ...others] = files;
  if (only && !others.length) return new File([only[1]], only[0], { type: DOCX });
  const { zipSync } = await import('fflate');
  return new File([zipSync(Object.fromEntries(files))], `${name}（${files.size}封）.zip`, { type: 'application/zip' });
}
