import type { APIRoute } from 'astro';
import { library } from '../../../library/library.ts';
import { composeParts } from '../../../views/training/compose-parts.ts';

/** Everything that may be put together, fetched where somebody does. */
export const GET: APIRoute = () => new Response(JSON.stringify(composeParts(library)));
