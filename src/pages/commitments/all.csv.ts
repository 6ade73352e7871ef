import type { APIRoute } from 'astro';
import { fullAddress } from '../../components/frame/full-address.ts';
import { library } from '../../library/library.ts';
import { commitmentsAsCsv } from '../../exports/commitments/commitments-csv.ts';

export const GET: APIRoute = ({ site }) => new Response(commitmentsAsCsv(library, (path) => fullAddress(path, site)));
