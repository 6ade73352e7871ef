import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../library/library.ts';
import { textAsJson } from '../../exports/texts/text-json.ts';

export const getStaticPaths = () => library.texts.map((text) => ({ params: { id: text.id }, props: { text } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(textAsJson(library, text));
