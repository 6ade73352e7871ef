/**
 * Runs in every page before its first paint, so that nothing shifts: what needs a script shows, what stands in for it
 * hides, and large print is on where the visit or the device holds it.
 *
 * Written as the scripts of the page are when they are made small: on the wire its words are theirs, and weigh little.
 */
export const beforePaint =
  'document.documentElement.classList.add(`js`);' +
  'try{(sessionStorage.getItem(`large`)||localStorage.getItem(`large`))===`yes`&&' +
  'document.documentElement.classList.add(`large`)}catch{}';
