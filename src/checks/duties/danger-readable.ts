import { everydayOrder } from '../../domain/danger/everyday-order.ts';
import { readingsOf } from '../../domain/danger/readings-of.ts';
import type { Dangers } from '../../schemas/checklist/danger.ts';
import type { Check } from '../check.ts';

/** The characters that the words may be of: thousands, taken apart once. */
let known: ReadonlySet<string> | undefined;
const everyday = (): ReadonlySet<string> => (known ??= new Set(everydayOrder()));

const sounds = (syllables: string[]): string => syllables.map((one) => `“${one}”`).join('和');

/** Every word of danger and of its groups, with the way to it in the file. */
const wordsIn = ({ groups, kinds, harmless }: Dangers): { word: string; path: (string | number)[] }[] => [
  ...Object.entries(groups).flatMap(([name, all]) => all.map((word, i) => ({ word, path: ['groups', name, i] }))),
  ...kinds.flatMap(({ words, spelt }, k) => [
    ...words.map((word, i) => ({ word, path: ['kinds', k, 'words', i] })),
    ...spelt.map((word, i) => ({ word, path: ['kinds', k, 'spelt', i] })),
  ]),
  ...harmless.map((word, i) => ({ word, path: ['harmless', i] })),
];

export const dangerReadable: Check = {
  name: 'danger-readable',
  must: '危险的说法用常用的字写；`spelt` 的各个词里，同一个字只有一种读音。',
  *find({ dangers }) {
    if (!dangers) return;
    const { data, origin } = dangers;
    const { file } = origin;
    for (const { word, path } of wordsIn(data)) {
      const strange = [...word].find((one) => !everyday().has(one));
      if (strange === undefined) continue;
      yield {
        file,
        line: origin.lineOf(...path),
        wrong: `“${word}”里的“${strange}”不是常用的字，手机上的提醒认不出它。`,
        mend: '换成大家打的写法；数字和字母用半角。',
      };
    }
    // Word by word only where two do not agree: what was found is then told of the word that brought it.
    const spelt = data.kinds.flatMap((kind) => kind.spelt);
    if (![...readingsOf(spelt).values()].some((syllables) => syllables.length > 1)) return;
    const before: string[] = [];
    for (const [k, { spelt }] of data.kinds.entries()) {
      for (const [i, word] of spelt.entries()) {
        const twice = [...readingsOf([...before, word])].find(([, syllables]) => syllables.length > 1);
        if (!twice) {
          before.push(word);
          continue;
        }
        const [one, syllables] = twice;
        const other = before.find((earlier) => earlier.includes(one)) ?? word;
        yield {
          file,
          line: origin.lineOf('kinds', k, 'spelt', i),
          wrong: `“${word}”和“${other}”里的“${one}”读音不同，读${sounds(syllables)}，拼音只能认一种。`,
          mend: `把“${word}”从 \`spelt\` 移到 \`words\`：照字认，不按拼音认。`,
        };
      }
    }
  },
};
