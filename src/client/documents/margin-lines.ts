import type { Margin, MarginLine } from '../../domain/texts/margin.ts';
import { element } from '../frame/element.ts';

/** So many lines of one kind stand open beside a paragraph; more are counted, and open at a press. */
const OPEN = 2;

/** Sets beside each paragraph what it puts down, each a way to the page of it. */
export function setLines(page: HTMLElement, margin: Margin): void {
  for (const [anchor, lines] of Object.entries(margin)) {
    const provision = page.querySelector(`[id="${anchor}"]`);
    // A float cannot leave a cell.
    const place = provision?.closest('table') ?? provision?.querySelector('p') ?? provision;
    place?.before(element('div', { class: 'side' }, ...byKind(lines)));
  }
}

function byKind(lines: MarginLine[]): HTMLElement[] {
  const kinds = [...new Set(lines.map(([kind]) => kind))];
  return kinds.flatMap((kind) => {
    const here = lines.filter((line) => line[0] === kind).map(lineOf);
    if (here.length <= OPEN) return here;
    return element('details', {}, element('summary', {}, `${kind} ${here.length} 项`), ...here);
  });
}

const lineOf = ([kind, says, address]: MarginLine): HTMLElement =>
  element('p', {}, `${kind} `, element('a', { href: address }, says));
