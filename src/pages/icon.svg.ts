import type { APIRoute } from 'astro';
import { iconSvg } from '../exports/brand/mark-svg.ts';

export const GET: APIRoute = () => new Response(iconSvg('rounded'));
