import { surnameAt } from './surnames.ts';

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** The words that the dictionary sees in a short run of Chinese signs. */
export const wordsIn = (run: string): string[] => Array.from(segmenter.segment(run), ({ segment }) => segment);

export const HAN_RUN = /[\p{Script=Han}]{1,12}/uy;

/** Signs that stand for a name which is not told. */
const MASK = /[某甲乙丙丁戊己庚辛壬癸xX×*○△□_]/;
/** Those of them that end a name that is told in part. */
const HIDDEN = /[某甲乙丙丁xX×○△□]/;
/** Signs that stand in no given name. */
const NOT_IN_NAME = /[了的是有没吗呢吧么怎哪谁这那给让到就还不要会被把按发]/;
/** Signs that end the name of a place (王益区). */
const PLACE = /[省市县区镇乡村州]/;
/** Signs that begin no given name. */
const NO_GIVEN = /^[的了是在们与及或等被把将其各每该这那也都就还不没要岁个名位户次人者]/;
const NUMERAL = /^[一二三四五六七八九十百千万两几]/;
/** Signs that follow a name and are none of it. */
const AFTER = /^[和与及、的是在今年现系为因由被把将从于有已也又就说家等一男女自随患住读上同生]/;
/** Signs that end a word of three signs (周末班, 杨树林), so that it is no name. */
const TAIL =
  /[里中内外上下前后的等类式性化型者员会馆班课书表法费率度感权户区站点室园院所网节日月年期生林业局厅部们人地方面物品家省市县镇乡村]/;

/** The signs of Chinese writing that follow one another from `at`. */
export function runFrom(words: string, at: number): string {
  HAN_RUN.lastIndex = at;
  return HAN_RUN.exec(words)?.[0] ?? '';
}

/**
 * How many signs the full name that starts at `at` takes; 0 where none does.
 *
 * An ordinary word that begins with what is also a surname (利益, 成年) is none: the dictionary knows it whole,
 * while it takes names apart. `certain` says that what stands around leaves no doubt that a name is due.
 */
export function nameAt(words: string, at: number, certain = false): number {
  const surname = surnameAt(words, at);
  if (!surname) return 0;
  const run = runFrom(words, at);
  const { length, isWord } = surname;
  const given = run.slice(length);
  if (!given || MASK.test(given.charAt(0)) || NO_GIVEN.test(given)) return 0;
  const masked = (n: number) =>
    MASK.test(run.slice(length, length + n)) ||
    NOT_IN_NAME.test(run.slice(length, length + n)) ||
    HIDDEN.test(words.charAt(at + length + n));
  const [first = '', second = '', third = ''] = wordsIn(run);
  if (certain && given.length <= 2) return masked(given.length) ? 0 : run.length;
  if (length === 1 && first.length > 1) {
    const three = !isWord && first.length === 2 && run.length === 3 && !TAIL.test(run.charAt(2));
    return three && !masked(2) ? 3 : 0;
  }
  const one = length === 2 ? (wordsIn(given)[0] ?? '') : second;
  const next = length === 2 ? (wordsIn(given)[1] ?? '') : third;
  if (one.length > 2) return 0;
  const size = one.length === 2 || (next.length === 1 && !AFTER.test(next)) ? 2 : 1;
  if (masked(size) || (size === 2 && PLACE.test(given.charAt(1)))) return 0;
  if (!isWord) return length + size;
  const rest = given.slice(size);
  if (size < 2 || one.length > 1 || NUMERAL.test(given) || (rest && !AFTER.test(rest))) return 0;
  return length + size;
}

/** Where the full name starts that ends at `end`; -1 where none does. `led`: something before says that one is due. */
export function nameBefore(words: string, end: number, led: (start: number) => boolean): number {
  let start = end;
  while (start > 0 && end - start < 12 && /\p{Script=Han}/u.test(words.charAt(start - 1))) start -= 1;
  const run = words.slice(start, end);
  const bounds = new Map<number, number>();
  let place = 0;
  for (const word of wordsIn(run)) {
    bounds.set(place, word.length);
    place += word.length;
  }
  for (const size of [4, 3, 2]) {
    const from = run.length - size;
    if (from < 0) continue;
    const surname = surnameAt(run, from);
    const given = surname ? run.slice(from + surname.length) : '';
    if (!surname || !given || given.length > 2 || MASK.test(given) || NO_GIVEN.test(given) || NOT_IN_NAME.test(given))
      continue;
    const alone = bounds.get(from) === surname.length || (surname.length === 2 && bounds.has(from));
    const hard = from === 0 || led(start + from);
    if (alone && (!surname.isWord || (hard && wordsIn(given)[0]?.length === 1 && !NUMERAL.test(given))))
      return start + from;
    if (!surname.isWord && led(start + from) && size === 3 && !TAIL.test(run.charAt(run.length - 1)))
      return start + from;
    if (from === 0 && size === 3 && !surname.isWord && !TAIL.test(run.charAt(2))) return start;
  }
  return -1;
}
