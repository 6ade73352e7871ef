import type { Check } from '../check.ts';

/** The questions that one of two lists has and the other has not. */
const without = (some: object, other: object): string[] => Object.keys(some).filter((id) => !(id in other));

export const caseTold: Check = {
  name: 'case-told',
  must: '案例的每个回答，故事里都说到：`told` 给每个回答写上故事里的话，不多不少。',
  *find({ cases }) {
    for (const { data, origin } of cases) {
      const { file } = origin;
      for (const id of without(data.answers, data.told)) {
        yield {
          file,
          line: origin.lineOf('answers'),
          wrong: `案例“${data.id}”回答了 \`${id}\`，\`told\` 没有写它出自故事的哪几个字。`,
          mend: '在 `told` 里写上；故事没有说到的，写进故事，或删去这个回答。',
        };
      }
      for (const id of without(data.told, data.answers)) {
        yield {
          file,
          line: origin.lineOf('told', id),
          wrong: `\`told\` 里的 \`${id}\` 在 \`answers\` 里没有回答。`,
          mend: '删去这一条，或在 `answers` 里写上回答。',
        };
      }
      for (const [id, words] of Object.entries(data.told)) {
        if (data.story.includes(words)) continue;
        yield {
          file,
          line: origin.lineOf('told', id),
          wrong: `故事里没有“${words}”（\`${id}\`）。`,
          mend: '照故事的字写；故事没有说到的，写进故事，或删去这个回答。',
        };
      }
    }
  },
};
