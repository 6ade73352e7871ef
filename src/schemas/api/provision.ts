import { z } from 'zod';
import { element } from '../texts/text.ts';
import { at, id, url } from './published.ts';

/** One addressable piece of a text. */
export const provisionRow = z
  .strictObject({
    id: at.describe('The place of the provision: `<text-id>#<provision-id>`.'),
    document: id('a document').describe('The text it stands in: an id in documents.json.'),
    order: z.int().positive().describe('Its place in the order of print within the text, from 1.'),
    kind: z.enum(['element', 'heading', 'paragraph', 'item']).describe('What the provision is.'),
    element: element
      .nullable()
      .describe('Which part of an official document outside the body it is, after GB/T 9704-2012; null in the body.'),
    label: z.string().min(1).describe('How a citation names the place: 第二部分（一）第2段.'),
    parent: at.nullable().describe('The provision it stands under; null at the top of the text.'),
    text: z
      .string()
      .min(1)
      .describe('The words as printed, number included, without those of the provisions under it.'),
    url,
  })
  .describe('An element, heading, paragraph or enumerated item of a text.');
export type ProvisionRow = z.infer<typeof provisionRow>;
