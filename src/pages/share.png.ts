import type { APIRoute } from 'astro';
import { drawPng } from '../exports/brand/draw-png.ts';
import { SHARE, shareSvg } from '../exports/brand/share-svg.ts';
import { SITE } from '../exports/brand/share-words.ts';

export const GET: APIRoute = async () =>
  new Response(new Uint8Array(await drawPng(shareSvg({ kind: null, head: SITE }), SHARE.width)));
