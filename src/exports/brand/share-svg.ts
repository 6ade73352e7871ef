import { light } from '../../styles/tokens/colours.ts';
import { logoLines } from './logo-svg.ts';
import { setWords, wide } from './set-words.ts';
import { SAYS, SITE, type ShareWords } from './share-words.ts';

export const SHARE = { width: 1200, height: 630 } as const;
const LOGO = { x: 88, y: 131, scale: 11.5 } as const;
/** Where the logo's cord runs, and the words begin. */
const CORD = LOGO.y + 21.5 * LOGO.scale;
const LEFT = 512;
const SMALL = 46;

/**
 * What stands for a page where its address is passed on: the logo, whose cord runs on under the kind of page.
 *
 * The page's own title stands beside it, as the messenger sets it.
 */
export function shareSvg({ kind, head }: ShareWords): string {
  const ofSite = kind === null;
  const size = ofSite ? 208 : 120;
  const foot = CORD + 2 * SMALL;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SHARE.width} ${SHARE.height}">` +
    `<rect width="${SHARE.width}" height="${SHARE.height}" fill="${light.paper}"/>` +
    `<g transform="translate(${LOGO.x} ${LOGO.y}) scale(${LOGO.scale})">${logoLines('M1 21.5h120')}</g>` +
    setWords(head, LEFT, CORD - size * 0.36, size, light.ink) +
    (ofSite ? '' : setWords(SITE, LEFT, foot, SMALL, light.accent)) +
    setWords(SAYS, ofSite ? LEFT : LEFT + wide(SITE, SMALL) + SMALL / 2, foot, SMALL, light.soft) +
    '</svg>'
  );
}
