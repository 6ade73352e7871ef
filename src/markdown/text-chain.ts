import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { rehypeAnnotations, type Annotations } from './rehype/rehype-annotations.ts';
import { rehypeArticleNumbers } from './rehype/rehype-article-numbers.ts';
import { rehypeCitations, type Citations } from './rehype/rehype-citations.ts';
import { rehypeMovedAnchors, type Moved } from './rehype/rehype-moved-anchors.ts';
import { rehypePermalinks } from './rehype/rehype-permalinks.ts';
import { rehypePictures, type Pictures } from './rehype/rehype-pictures.ts';
import { rehypeRelated, type Relations } from './rehype/rehype-related.ts';
import { remarkAsPrinted } from './remark/remark-as-printed.ts';
import { remarkFront, type ReadFront } from './remark/remark-front.ts';
import { remarkPictures } from './remark/remark-pictures.ts';
import { remarkProvisions } from './remark/remark-provisions.ts';
import { remarkTables } from './remark/remark-tables.ts';
import { remarkRehypeProvisions } from './rehype/remark-rehype-provisions.ts';

/** From the file of a text to its provisions. What is wrong with it stands in the messages of the file. */
export const textReading = (readFront: ReadFront) =>
  unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkFront, { readFront })
    .use(remarkPictures)
    .use(remarkAsPrinted)
    .use(remarkTables)
    .use(remarkProvisions)
    .freeze();

/** What a text is rendered with, for each of its provisions. */
export interface Rendering extends Annotations, Moved, Citations, Relations, Pictures {}

/** From provisions to the HTML of a page. It can only run once all texts are read: they bear on each other. */
export const textRendering = (rendering: Rendering) =>
  unified()
    .use(remarkRehypeProvisions)
    .use(rehypeAnnotations, rendering)
    .use(rehypeArticleNumbers)
    .use(rehypePictures, rendering)
    .use(rehypeMovedAnchors, rendering)
    .use(rehypePermalinks)
    .use(rehypeCitations, rendering)
    .use(rehypeRelated, rendering)
    .use(rehypeStringify)
    .freeze();
