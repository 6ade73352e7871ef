import { encode } from 'uqr';

const SVG = 'http://www.w3.org/2000/svg';

/** An element of a picture: made, not read from mark-up, which the policy of pages does not let a script do. */
function drawn(name: string, attributes: Record<string, string>, ...parts: SVGElement[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...parts);
  return made;
}

/** A QR code of an address, drawn on the device and told as `label`; black on white also where the page is dark. */
export function drawCode(address: string, label: string): SVGElement {
  const { data, size } = encode(address, { border: 4, ecc: 'L' });
  const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x},${y}h1v1h-1z`] : []))).join('');
  return drawn(
    'svg',
    { viewBox: `0 0 ${size} ${size}`, 'shape-rendering': 'crispEdges', role: 'img', 'aria-label': label },
    drawn('rect', { fill: 'white', width: String(size), height: String(size) }),
    drawn('path', { fill: 'black', d: dots }),
  );
}
