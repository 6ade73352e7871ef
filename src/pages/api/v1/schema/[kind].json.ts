import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../../components/frame/full-address.ts';
import { schemaPath } from '../../../../domain/addresses/data-address.ts';
import { tableList } from '../../../../exports/api/tables.ts';
import { schemaOf } from '../../../../exports/api/schemas.ts';

export const getStaticPaths = () => tableList.map(([kind]) => ({ params: { kind }, props: { kind } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { kind }, site }) =>
  new Response(`${JSON.stringify(schemaOf(kind, fullAddress(schemaPath(kind), site)), null, 2)}\n`);
