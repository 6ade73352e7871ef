import { nextFrame } from './wait-for-browser.ts';

/** So many cards may be in sight, and so many parts are drawn in a frame as long as they are. */
const IN_SIGHT = 12;
const IN_A_FRAME = 3;

/** What appears together: groups one by one, their first cards a few at a time. */
function framesOf(groups: readonly HTMLElement[]): HTMLElement[][] {
  let sight = IN_SIGHT;
  return groups.flatMap((group) => {
    let frame: HTMLElement[] = [group];
    const frames = [frame];
    for (const card of sight > 0 ? group.querySelectorAll('article') : []) {
      if (sight-- > 0 && frame.length === IN_A_FRAME) frames.push((frame = []));
      frame.push(card);
    }
    return frames;
  });
}

/** Shows groups of cards from the top down: to draw all in one frame would keep the next press waiting. */
export async function showByFrames(groups: readonly HTMLElement[]): Promise<void> {
  const frames = framesOf(groups);
  for (const part of frames.flat()) part.hidden = true;
  for (const parts of frames) {
    await nextFrame();
    for (const part of parts) part.hidden = false;
  }
}
