import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { library } from '../../library/library.ts';

const pictures = [...library.pictures.keys()].filter((file) => file.endsWith('.png'));
export const getStaticPaths = () => pictures.map((file) => ({ params: { name: file.slice(0, -'.png'.length) } }));

export const GET: APIRoute = ({ params }) =>
  new Response(readFileSync(join(process.cwd(), 'content/pictures', `${params['name'] ?? ''}.png`)));
