import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/frame/full-address.ts';
import { library } from '../../library/library.ts';
import { commitmentsAsAtom } from '../../exports/commitments/commitments-atom.ts';

const whole = { name: '全部', path: '/commitments/all.atom', page: '/commitments/', commitments: null };

export const GET: APIRoute = ({ site }) =>
  new Response(commitmentsAsAtom(library, whole, (path) => fullAddress(path, site)));
