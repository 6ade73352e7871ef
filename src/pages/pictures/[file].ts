import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';

export const getStaticPaths = () => [...library.pictures.keys()].map((file) => ({ params: { file } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(process.cwd(), 'content/pictures', params['file'] ?? '')));
