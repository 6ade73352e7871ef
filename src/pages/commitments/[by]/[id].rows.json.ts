import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fullAddress } from '../../../components/frame/full-address.ts';
import { commitmentGroups } from '../../../views/commitments/commitment-groups.ts';
import { library } from '../../../library/library.ts';
import { ledgerSheet } from '../../../exports/commitments/ledger-sheet.ts';

// What a device makes a sheet of: the rows of a text, each in one text only.
export const getStaticPaths = () =>
  commitmentGroups(library)
    .filter(({ by }) => by === 'reply')
    .map(({ by, id, commitments }) => ({ params: { by, id }, props: { commitments } }));
type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { commitments }, site }) =>
  new Response(JSON.stringify(ledgerSheet(library, commitments, (path) => fullAddress(path, site))));
