import type { EmergencyNumber } from '../../schemas/checklist/danger.ts';
import type { DangerWords } from './danger-words.ts';

/** What was found in a query: the kinds of danger by their place, and whom to call, the first first. */
export interface FoundDanger {
  kinds: number[];
  call: EmergencyNumber[];
}

/** So much of a query is looked through. */
const LONGEST = 500;
/** What may stand between two parts of a word: a few characters of the same sentence. */
const GAP = '[^。]{0,6}?';

/** Chinese as it is compared: blanks are nothing, what ends a sentence is one sign, other signs another. */
const flatten = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[!?;。]+/g, '。')
    .replace(/[^\p{L}\p{N}。]+/gu, ',');

/** Runs of Latin letters as they are spelt, without tones and blanks: `jiā bào` is `jiabao`. */
const spelt = (typed: string): string[] =>
  (
    typed
      .normalize('NFKD')
      .replace(/[\u0300-\u036f]/g, '')
      .toLowerCase()
      .match(/[a-z][a-z1-5' -]{3,}/g) ?? []
  ).map((run) => run.replace(/[^a-z]/g, '').replace(/([nl])ve/g, '$1ue'));

/** A spelling as a pattern: it begins and ends where a syllable does, for syllables are written on. */
function spelling(letters: string): RegExp {
  const before = /^[aoe]/.test(letters) ? '(^)' : /^h/.test(letters) ? '(^|[^zcs])' : '()';
  return new RegExp(`${before}${letters}(?![aeiouv]|ng?(?![aeiouv])|g(?![aeiouv])|r(?![aeiou]))`, 'g');
}

/** A word some characters of which are spelt, as hides it from who reads along: 自sha. */
function mixture(word: [character: string, syllable: string][]): RegExp {
  const one = word.map(([character, syllable]) => `(?:${character}|${syllable})`).join('');
  return new RegExp(`()(?<![a-z])(?=[a-z]*\\p{Script=Han})${one}(?![a-z])`, 'gu');
}
const MIXED = /[a-z]/;

type Span = [start: number, end: number];

function spansOf(text: string, pattern: RegExp): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    spans.push([match.index + (match[1]?.length ?? 0), match.index + match[0].length]);
    pattern.lastIndex = match.index + 1;
  }
  return spans;
}

/** Whether one of `words` stands in `text` other than inside a harmless one. */
function stands(text: string, words: RegExp[], harmless: RegExp[]): boolean {
  const spans = words.flatMap((word) => spansOf(text, word));
  if (!spans.length) return false;
  const covers = harmless.flatMap((word) => spansOf(text, word));
  return spans.some(([start, end]) => !covers.some(([from, to]) => from <= start && end <= to));
}

/** Reads the words once and returns what finds them in a query: null where it tells of no danger. */
export function dangerFinder(words: DangerWords): (typed: string) => FoundDanger | null {
  const source = (word: string) =>
    word.replace(/<(.)>/gu, (_, name: string) => `(?:${(words.groups[name] ?? []).join('|')})`).replace(/…/g, GAP);
  const pattern = (word: string) => new RegExp(`()${source(word)}`, 'gu');
  const syllables = new Map(words.syllables);
  const kinds = words.kinds.map(({ call, words: written, spelt: known }, place) => ({
    place,
    call,
    written: [...written, ...known].map(pattern),
    spelt: known.map((word) => spelling([...word].map((one) => syllables.get(one)).join(''))),
    mixed: known.map((word) => mixture([...word].map((one) => [one, syllables.get(one) ?? one]))),
  }));
  const harmless = words.harmless.map(pattern);
  const simplified = new Map(words.traditional);
  return (typed) => {
    const start = typed.slice(0, LONGEST);
    const text = [...flatten(start)].map((one) => simplified.get(one) ?? one).join('');
    const runs = spelt(start);
    const found = kinds.filter(
      (kind) =>
        stands(text, kind.written, harmless) ||
        runs.some((run) => stands(run, kind.spelt, [])) ||
        (MIXED.test(text) && stands(text, kind.mixed, [])),
    );
    if (!found.length) return null;
    return { kinds: found.map(({ place }) => place), call: [...new Set(found.flatMap(({ call }) => call))] };
  };
}
