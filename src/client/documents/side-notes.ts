/**
 * Sets a copy of every note of the page beside what it is on: the notes themselves stay at its foot.
 *
 * A copy is for the eye alone: it holds no link, is not read aloud and not copied with the words of the document.
 */
export function setBeside(page: HTMLElement): void {
  for (const number of page.querySelectorAll<HTMLAnchorElement>('.nr')) {
    const note = document.getElementById(number.hash.slice(1));
    // A float cannot leave a cell, nor a row of boxes.
    const place = number.closest('table, .corner') ?? number.closest('p, h1, h2, h3, h4');
    if (!note || !place) continue;
    const copy = document.createElement('aside');
    copy.className = 'side';
    copy.setAttribute('aria-hidden', 'true');
    copy.textContent = (note.textContent ?? '').replace(/^注\d+/, '$& ');
    // A long one is cut short, so that those after it stand beside theirs: pressed, it opens as its number does.
    copy.addEventListener('click', () => number.click());
    place.before(copy);
  }
}
