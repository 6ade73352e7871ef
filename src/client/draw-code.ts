import { renderSVG } from 'uqr';

/** A QR code of an address, drawn on the device; black on white also where the page is dark. */
export function drawCode(address: string): SVGElement | null {
  const drawn = new DOMParser().parseFromString(renderSVG(address, { border: 4, ecc: 'L' }), 'image/svg+xml');
  const svg = drawn.querySelector('svg');
  svg?.setAttribute('role', 'img');
  svg?.setAttribute('aria-label', '结果链接的二维码');
  return svg;
}
