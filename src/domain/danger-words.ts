import type { EmergencyNumber } from '../schemas/danger.ts';

/** The words of danger as the pages carry them. */
export interface DangerWords {
  /** What `<孩>` stands for, by the character in it. */
  groups: Record<string, string[]>;
  kinds: {
    id: string;
    call: EmergencyNumber[];
    words: string[];
    /** Words in Latin letters, without tones. */
    spelt: string[];
  }[];
  harmless: string[];
  harmlessSpelt: string[];
  /** Traditional and simplified characters in turn. */
  traditional: string;
}

const named = (lines: string): [name: string, ...lists: string[][]][] =>
  lines
    .split('|')
    .filter(Boolean)
    .map((line) => {
      const [name = '', ...lists] = line.split('=');
      return [name, ...lists.map((list) => list.split(',').filter(Boolean))];
    });

/** The words as one text for an attribute: without the signs that would be escaped there. */
export const writeDangers = ({ groups, kinds, harmless, harmlessSpelt, traditional }: DangerWords): string =>
  [
    Object.entries(groups).map(([name, words]) => `${name}=${words.join(',')}`),
    kinds.map(({ id, call, words, spelt }) => `${id}:${call.join('+')}=${words.join(',')}=${spelt.join(',')}`),
    [`harmless=${harmless.join(',')}=${harmlessSpelt.join(',')}`],
    [traditional],
  ]
    .map((lines) => lines.join('|'))
    .join(';')
    .replace(/</g, '(')
    .replace(/>/g, ')');

/** Reads what `writeDangers` wrote. */
export function readDangers(text: string): DangerWords {
  const [groups = '', kinds = '', harmless = '', traditional = ''] = text
    .replace(/\(/g, '<')
    .replace(/\)/g, '>')
    .split(';');
  const [, plain = [], spelt = []] = named(harmless)[0] ?? [];
  return {
    groups: Object.fromEntries(named(groups).map(([name, words = []]) => [name, words])),
    kinds: named(kinds).map(([name, words = [], letters = []]) => {
      const [id = '', call = ''] = name.split(':');
      return { id, call: call.split('+') as EmergencyNumber[], words, spelt: letters };
    }),
    harmless: plain,
    harmlessSpelt: spelt,
    traditional,
  };
}
