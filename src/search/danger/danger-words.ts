import type { EmergencyNumber } from '../../schemas/checklist/danger.ts';
import { decode, encode } from '../ship/code-letters.ts';
import { everydayOrder } from '../../domain/danger/everyday-order.ts';
import { readSteps, writeSteps } from './near-codes.ts';

/** The words of danger as the pages carry them. */
export interface DangerWords {
  /** What `<孩>` stands for, by the character in it. */
  groups: Record<string, string[]>;
  kinds: {
    call: EmergencyNumber[];
    words: string[];
    /** Words that are also known in Latin letters and by their sound. */
    spelt: string[];
  }[];
  harmless: string[];
  /** The toneless syllable of each character of the words that are spelt, in order of the syllables. */
  syllables: [string, string][];
  /** Traditional characters, each with its simplified one, as they stand in the everyday order. */
  traditional: [string, string][];
}

const list = (words: string): string[] => words.split(',').filter(Boolean);

/** Signs of the coded text: none that an attribute escapes, none that parts what is written. */
const SIGNS = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (sign) => !/["&'<>;]/.test(sign),
);

const pairOf = (place: number): string =>
  [SIGNS[Math.floor(place / SIGNS.length)], SIGNS[place % SIGNS.length]].join('');
const placeOf = (pair: string): number => SIGNS.indexOf(pair.charAt(0)) * SIGNS.length + SIGNS.indexOf(pair.charAt(1));

/** The words as one text for an attribute: without the signs that are escaped there, and with little to load. */
export function writeDangers({ groups, kinds, harmless, syllables, traditional }: DangerWords): string {
  const body = [
    Object.entries(groups)
      .map(([name, words]) => `${name}=${words.join(',')}`)
      .join('|'),
    kinds.map(({ call, words, spelt }) => `${call.join('+')}=${words.join(',')}=${spelt.join(',')}`).join('|'),
    harmless.join(','),
    syllables.map(([one, syllable], i) => (syllables[i - 1]?.[1] === syllable ? one : syllable + one)).join(''),
    traditional.map(([, simple]) => simple).join(''),
  ].join(';');
  const order = everydayOrder();
  const nearest = (a: string, b: string) => order.indexOf(a) - order.indexOf(b);
  const { letters, single, signs } = encode(body, SIGNS, nearest);
  const sorted = [...letters].sort(nearest).join('');
  return [
    single,
    [...letters.slice(0, single)].map((one) => pairOf(sorted.indexOf(one))).join(''),
    writeSteps(sorted, order, SIGNS),
    writeSteps(traditional.map(([one]) => one).join(''), order, SIGNS),
    signs,
  ].join(';');
}

/** Reads what `writeDangers` wrote. */
export function readDangers(text: string): DangerWords {
  const [single = '', head = '', all = '', old = '', signs = ''] = text.split(';');
  const order = everydayOrder();
  const sorted = readSteps(all, order, SIGNS);
  const frequent = (head.match(/../g) ?? []).map((pair) => sorted.charAt(placeOf(pair)));
  const letters = frequent.join('') + [...sorted].filter((one) => !frequent.includes(one)).join('');
  const body = decode({ letters, single: Number(single), signs }, SIGNS);
  const [groups = '', kinds = '', harmless = '', spelling = '', simple = ''] = body.split(';');
  return {
    groups: Object.fromEntries(
      groups.split('|').map((line) => {
        const [name = '', words = ''] = line.split('=');
        return [name, list(words)];
      }),
    ),
    kinds: kinds.split('|').map((line) => {
      const [call = '', words = '', spelt = ''] = line.split('=');
      return { call: call.split('+') as EmergencyNumber[], words: list(words), spelt: list(spelt) };
    }),
    harmless: list(harmless),
    syllables: [...spelling.matchAll(/([a-z]+)([^a-z]+)/g)].flatMap(([, syllable = '', characters = '']) =>
      [...characters].map((one): [string, string] => [one, syllable]),
    ),
    traditional: [...readSteps(old, order, SIGNS)].map((one, i) => [one, simple.charAt(i)]),
  };
}
