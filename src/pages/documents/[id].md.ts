import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../components/frame/full-address.ts';
import { library } from '../../library/library.ts';
import { documentPath } from '../../domain/addresses/address.ts';
import { textAsMarkdown } from '../../exports/texts/text-markdown.ts';

export const getStaticPaths = () => library.texts.map((text) => ({ params: { id: text.id }, props: { text } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { text }, site }) =>
  new Response(textAsMarkdown(library, text, fullAddress(documentPath(text.id), site)));
