/** A tag, with the whole of a script, a style or a picture, whose text no reader reads as lines. */
const TAG = /(<(script|style|svg|template)\b[\s\S]*?<\/\2>|<!--[\s\S]*?-->|<[^>]*>)/;

/** Telephone numbers: with an area code, of seven or eight digits, or a service number of five. */
const NUMBER = /(?<![\d.,〔-])(?:0\d{2,3}-\d{7,8}|[2-8]\d{6,7}|12\d{3})(?![\d.,%％元〕-])/g;

/** HTML in which no telephone number of its text is broken at the end of a line; nothing a reader reads is changed. */
export const keepNumbersWhole = (html: string): string =>
  html
    .split(TAG)
    // The pieces come in threes: text, what stands in <>, and the name that the pattern caught in it.
    .map((piece, i) => {
      if (i % 3 === 2) return '';
      return i % 3 === 1 ? piece : piece?.replace(NUMBER, '<span class="whole">$&</span>');
    })
    .join('');
