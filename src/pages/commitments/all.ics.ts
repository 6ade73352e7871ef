import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/frame/full-address.ts';
import { library } from '../../library/library.ts';
import { commitmentsAsIcs } from '../../exports/commitments/commitments-ics.ts';

const whole = { name: '全部', commitments: library.commitments };

export const GET: APIRoute = ({ site }) =>
  new Response(commitmentsAsIcs(library, whole, (path) => fullAddress(path, site)));
