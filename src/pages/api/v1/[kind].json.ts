import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { library } from '../../../library/library.ts';
import { tableList } from '../../../exports/api/tables.ts';
import { writeRows } from '../../../exports/write-json.ts';

export const getStaticPaths = () => tableList.map(([kind, { rows }]) => ({ params: { kind }, props: { rows } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { rows } }) => new Response(`${writeRows(rows(library))}\n`);
