import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { commitmentGroups } from '../../../views/commitments/commitment-groups.ts';
import { library } from '../../../library/library.ts';
import { commitmentsAsCsv } from '../../../exports/commitments/commitments-csv.ts';

export const getStaticPaths = () =>
  commitmentGroups(library).map(({ by, id, commitments }) => ({ params: { by, id }, props: { commitments } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { commitments }, site }) =>
  new Response(commitmentsAsCsv(library, (path) => fullAddress(path, site), commitments));
