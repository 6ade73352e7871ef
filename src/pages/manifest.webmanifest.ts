import type { APIRoute } from 'astro';
import { manifest } from '../exports/brand/icons.ts';
import { SITE } from '../exports/brand/share-words.ts';
import { light } from '../styles/tokens/colours.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(manifest(SITE, light.paper), null, 2));
