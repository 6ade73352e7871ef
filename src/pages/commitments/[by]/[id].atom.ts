import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { commitmentGroups } from '../../../views/commitments/commitment-groups.ts';
import { movedFeeds } from '../../../views/commitments/moved-feeds.ts';
import { library } from '../../../library/library.ts';
import { groupPath } from '../../../domain/commitments/commitment-files.ts';
import { commitmentsAsAtom } from '../../../exports/commitments/commitments-atom.ts';
import { movedFeedAsAtom } from '../../../exports/commitments/moved-feed.ts';

export const getStaticPaths = () => [
  ...commitmentGroups(library).map((group) => ({
    params: { by: group.by, id: group.id },
    props: { group, moved: null },
  })),
  ...movedFeeds(library).map((moved) => ({ params: { by: moved.by, id: moved.id }, props: { group: null, moved } })),
];
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { group, moved }, site }) => {
  const whole = (path: string) => fullAddress(path, site);
  if (!group) return new Response(moved ? movedFeedAsAtom(library, moved, whole) : null);
  const { by, id, name, page, commitments } = group;
  return new Response(commitmentsAsAtom(library, { name, path: groupPath(by, id, 'atom'), page, commitments }, whole));
};
