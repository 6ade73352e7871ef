import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { commitmentGroups } from '../../../views/commitments/commitment-groups.ts';
import { library } from '../../../library/library.ts';
import { commitmentsAsIcs } from '../../../exports/commitments/commitments-ics.ts';

export const getStaticPaths = () =>
  commitmentGroups(library)
    .filter(({ files }) => files.some(({ form }) => form === 'ics'))
    .map((group) => ({ params: { by: group.by, id: group.id }, props: { group } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { group }, site }) =>
  new Response(commitmentsAsIcs(library, group, (path) => fullAddress(path, site)));
