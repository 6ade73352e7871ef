import type { APIRoute } from 'astro';
import { iconSvg } from '../exports/brand/logo-svg.ts';

export const GET: APIRoute = () => new Response(iconSvg('rounded'));
