import { logo } from '../../domain/pictures/logo.ts';
import { light } from '../../styles/tokens/colours.ts';

type Part = keyof typeof logo;

const line = (part: Part, colour: string, d: string = logo[part].d, fill = 'none'): string =>
  `<path d="${d}" fill="${fill}" stroke="${colour}" stroke-width="${logo[part].width}" stroke-linecap="round" stroke-linejoin="round"/>`;

/** The logo in the colours of the day, in its own square of 32, its cord drawn as `cord` where that is given. */
export const logoLines = (cord?: string): string =>
  line('slips', light.accent, logo.slips.d, light.accent) +
  line('child', light.accent) +
  line('gap', light.paper) +
  line('cord', light.seal, cord);

/** How an icon's ground is cut: by us, not at all, or by the device, which may leave no more than a circle of it. */
export type IconCut = 'rounded' | 'square' | 'maskable';

/** The part of the square that the logo takes: a device's circle keeps the middle four fifths whole. */
const SHARE: Record<IconCut, number> = { rounded: 0.86, square: 0.8, maskable: 0.58 };

/** An icon of the site: the logo on paper, in a square of 32. */
export function iconSvg(cut: IconCut): string {
  const share = SHARE[cut];
  const aside = (16 * (1 - share)).toFixed(2);
  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    `<rect width="32" height="32"${cut === 'rounded' ? ' rx="6"' : ''} fill="${light.paper}"/>` +
    `<g transform="translate(${aside} ${aside}) scale(${share})">${logoLines()}</g></svg>`
  );
}
