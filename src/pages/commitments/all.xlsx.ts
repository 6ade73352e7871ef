import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/frame/full-address.ts';
import { library } from '../../library/library.ts';
import { commitmentsAsXlsx } from '../../exports/commitments/commitments-xlsx.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(await commitmentsAsXlsx(library, (path) => fullAddress(path, site)));
