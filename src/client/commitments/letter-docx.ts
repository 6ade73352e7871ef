import { AlignmentType, Document, Packer, Paragraph, TextRun } from 'docx';
import type { LetterParagraph } from '../../domain/commitments/draft-letter.ts';
import { plainLine } from '../../domain/texts/plain-words.ts';

/** Sizes are in half points: 二号 for the title, 三号 for the rest, as GB/T 9704-2012 sets them. */
const TITLE = 44;
const BODY = 32;
/** Two characters of body type, in twentieths of a point. */
const INDENT = 640;

const FONTS: Partial<Record<LetterParagraph['dress'], string>> = {
  title: '方正小标宋简体',
  heading: '黑体',
  quote: '楷体',
};

/** A draft as a Word file with editable text, in the faces and sizes of an official letter. */
export function letterAsDocx(paragraphs: LetterParagraph[]): Promise<Blob> {
  const children = paragraphs.map(({ dress, words }) => {
    const font = FONTS[dress] ?? '仿宋';
    return new Paragraph({
      alignment: { title: AlignmentType.CENTER, closing: AlignmentType.RIGHT }[dress as string] ?? AlignmentType.BOTH,
      indent: { firstLine: dress === 'title' || dress === 'salutation' || dress === 'closing' ? 0 : INDENT },
      spacing: { line: 560, lineRule: 'exact' },
      children: [
        new TextRun({
          text: plainLine(words),
          size: dress === 'title' ? TITLE : BODY,
          font: { ascii: font, eastAsia: font, hAnsi: font },
        }),
      ],
    });
  });
  return Packer.toBlob(new Document({ sections: [{ children }] }));
}
