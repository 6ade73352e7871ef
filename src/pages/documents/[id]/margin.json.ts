import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../../library/library.ts';
import { marginOf } from '../../../views/documents/margin-of.ts';

export const getStaticPaths = () =>
  library.texts
    .map((text) => ({ params: { id: text.id }, props: { margin: marginOf(library, text, import.meta.env.BASE_URL) } }))
    .filter(({ props }) => Object.keys(props.margin).length > 0);
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** What stands in the margin of a text on a desk: fetched there, for it would weigh as much as the text. */
export const GET: APIRoute<Props> = ({ props: { margin } }) => new Response(JSON.stringify(margin));
