import type { EmergencyNumber } from '../schemas/danger.ts';

/** The words of danger as the pages carry them. */
export interface DangerWords {
  /** What `<孩>` stands for, by the character in it. */
  groups: Record<string, string[]>;
  kinds: {
    call: EmergencyNumber[];
    words: string[];
    /** Words in Latin letters, without tones. */
    spelt: string[];
  }[];
  harmless: string[];
  /** Traditional characters, each with its simplified one, in order of code. */
  traditional: [string, string][];
}

const list = (words: string): string[] => words.split(',').filter(Boolean);

/** The words as one text for an attribute: without the signs that are escaped there, and with little to load. */
export function writeDangers({ groups, kinds, harmless, traditional }: DangerWords): string {
  const codes = traditional.map(([one]) => one.charCodeAt(0));
  return [
    Object.entries(groups)
      .map(([name, words]) => `${name}=${words.join(',')}`)
      .join('|'),
    kinds.map(({ call, words, spelt }) => `${call.join('+')}=${words.join(',')}=${spelt.join(',')}`).join('|'),
    harmless.join(','),
    // Near one another in order of code, and shorter so than written out.
    codes.map((code, i) => (code - (codes[i - 1] ?? 0)).toString(36)).join(','),
    traditional.map(([, simple]) => simple).join(''),
  ]
    .join(';')
    .replace(/</g, '(')
    .replace(/>/g, ')');
}

/** Reads what `writeDangers` wrote. */
export function readDangers(text: string): DangerWords {
  const parts = text.replace(/\(/g, '<').replace(/\)/g, '>').split(';');
  const [groups = '', kinds = '', harmless = '', steps = '', simple = ''] = parts;
  let code = 0;
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
    traditional: list(steps).map((step, i) => {
      code += parseInt(step, 36);
      return [String.fromCharCode(code), simple.charAt(i)];
    }),
  };
}
