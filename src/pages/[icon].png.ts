import type { APIRoute } from 'astro';
import { drawPng } from '../exports/brand/draw-png.ts';
import { icons, type Icon } from '../exports/brand/icons.ts';
import { iconSvg } from '../exports/brand/logo-svg.ts';

export const getStaticPaths = () => icons.map((props) => ({ params: { icon: props.name }, props }));

export const GET: APIRoute<Icon> = async ({ props: { cut, side } }) =>
  new Response(new Uint8Array(await drawPng(iconSvg(cut), side)));
