import type { APIRoute } from 'astro';
import { letterContent } from '../../../exports/letter/letter-content.ts';
import { library } from '../../../library/library.ts';

/** What letters are written of, fetched once by the page that drafts them. */
export const GET: APIRoute = () => new Response(JSON.stringify(letterContent(library)));
