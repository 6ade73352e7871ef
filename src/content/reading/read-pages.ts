import { readPage, type PageBody } from '../../markdown/read-page.ts';
import { page, type PageFront } from '../../schemas/wording/page.ts';
import type { Entry } from './read-entries.ts';
import type { MdxKind } from './read-mdx.ts';

/** A page of prose as written: its front matter, and what its body uses. */
export type WrittenPage = Entry<PageFront> & PageBody;

/** How pages of prose are read. */
export const pageFiles: MdxKind<typeof page, PageBody> = { schema: page, home: 'content/pages', readBody: readPage };
