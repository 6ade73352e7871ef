import type { APIRoute } from 'astro';
import { allChanges } from '../../../views/training/change-facts.ts';
import { library } from '../../../library/library.ts';

/** Every change and the roles, fetched where slides are made of those between two days. */
export const GET: APIRoute = () => new Response(JSON.stringify(allChanges(library)));
