import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { commitmentGroups } from '../../../views/commitment-groups.ts';
import { library } from '../../../library/library.ts';
import { groupPath } from '../../../domain/commitments/commitment-files.ts';
import { commitmentsAsAtom } from '../../../exports/commitments-atom.ts';

export const getStaticPaths = () =>
  commitmentGroups(library).map((group) => ({ params: { by: group.by, id: group.id }, props: { group } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { group }, site }) => {
  const { by, id, name, page, commitments } = group;
  const of = { name, path: groupPath(by, id, 'atom'), page, commitments };
  return new Response(commitmentsAsAtom(library, of, (path) => fullAddress(path, site)));
};
