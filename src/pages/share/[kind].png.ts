import type { APIRoute } from 'astro';
import { drawPng } from '../../exports/brand/draw-png.ts';
import { SHARE, shareSvg } from '../../exports/brand/share-svg.ts';
import { shareWords, type ShareWords } from '../../exports/brand/share-words.ts';

export const getStaticPaths = () =>
  shareWords.filter(({ kind }) => kind !== null).map((props) => ({ params: { kind: props.kind ?? '' }, props }));

export const GET: APIRoute<ShareWords> = async ({ props }) =>
  new Response(new Uint8Array(await drawPng(shareSvg(props), SHARE.width)));
