import type { Margin } from '../../domain/texts/margin.ts';
import { followContents } from './follow-contents.ts';
import { setLines } from './margin-lines.ts';
import { setBeside } from './side-notes.ts';

/** What the margin of a text holds on a desk: contents that follow the reader, what it puts down, its notes. */
export async function openMargin(page: HTMLElement): Promise<void> {
  followContents(page);
  const { margin } = page.dataset;
  // All at once, so that nothing in the margin moves; where the lines do not come, the notes stand there alone.
  if (margin) setLines(page, await fetchMargin(margin));
  setBeside(page);
}

async function fetchMargin(address: string): Promise<Margin> {
  try {
    const answer = await fetch(address, { credentials: 'omit' });
    return answer.ok ? ((await answer.json()) as Margin) : {};
  } catch {
    return {};
  }
}
