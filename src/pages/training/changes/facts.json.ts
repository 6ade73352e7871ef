import type { APIRoute } from 'astro';
import { changeFacts } from '../../../views/change-facts.ts';
import { library } from '../../../library/library.ts';

/** Every change, fetched where slides are made of those between two days. */
export const GET: APIRoute = () => new Response(JSON.stringify(changeFacts(library)));
