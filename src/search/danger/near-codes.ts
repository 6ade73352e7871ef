/** So many steps take one sign; a longer one two or four. */
const ONE = 48;

/**
 * `letters`, which stand as they do in `order`, by the step from each to the next: near one another, they take little.
 *
 * @throws Error where a letter is not in `order`, or stands before its forerunner
 */
export function writeSteps(letters: string, order: string, signs: string[]): string {
  const base = signs.length;
  let before = -1;
  return [...letters]
    .map((letter) => {
      const place = order.indexOf(letter);
      const step = place - before - 1;
      if (step < 0) throw new Error(`“${letter}” is not written in everyday characters.`);
      before = place;
      if (step < ONE) return signs[step];
      const far = Math.floor((step - ONE) / base);
      const short = (step - ONE) % base;
      return far < base - ONE - 1
        ? [signs[ONE + far], signs[short]].join('')
        : [signs[base - 1], signs[Math.floor(far / base)], signs[far % base], signs[short]].join('');
    })
    .join('');
}

/** Reads what `writeSteps` wrote with the same order and signs. */
export function readSteps(written: string, order: string, signs: string[]): string {
  const value = new Map(signs.map((sign, i) => [sign, i]));
  const base = signs.length;
  let letters = '';
  let place = -1;
  let i = 0;
  const next = (): number => value.get(written.charAt(i++)) ?? 0;
  while (i < written.length) {
    const first = next();
    let step = first;
    if (first >= ONE) {
      const far = first < base - 1 ? first - ONE : next() * base + next();
      step = ONE + far * base + next();
    }
    place += step + 1;
    letters += order.charAt(place);
  }
  return letters;
}
