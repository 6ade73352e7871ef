import type { APIRoute } from 'astro';
import { drawPng, icoOf } from '../exports/brand/draw-png.ts';
import { iconSvg } from '../exports/brand/logo-svg.ts';

const SIDE = 32;

/** Named by no page: what a browser asks a host for by itself. */
export const GET: APIRoute = async () => new Response(icoOf(await drawPng(iconSvg('rounded'), SIDE), SIDE) as BodyInit);
