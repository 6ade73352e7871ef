import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../../library/library.ts';
import { kinds } from '../../../exports/api/kinds.ts';
import { writeRows } from '../../../exports/write-json.ts';

export const getStaticPaths = () => kinds.map(({ kind, rows }) => ({ params: { kind }, props: { rows } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { rows } }) => new Response(`${writeRows(rows(library))}\n`);
