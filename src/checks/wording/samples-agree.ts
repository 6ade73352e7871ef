import type { Check } from '../check.ts';

export const samplesAgree: Check = {
  name: 'samples-agree',
  must: '`samples.yaml` 的每句话只有一个意思，危险的种类写在 `dangers.yaml` 里。',
  *find({ samples, dangers, queries }) {
    const kinds = dangers?.data.kinds.map(({ id }) => id) ?? [];
    const asked = new Map(queries.flatMap(({ at, data }) => data.queries.map((query) => [query, at] as const)));
    const seen = new Map<string, string>();
    for (const { data, origin } of samples) {
      const { file } = origin;
      if (data.kind !== undefined && !kinds.includes(data.kind))
        yield {
          file,
          line: origin.lineOf('kind'),
          wrong: `\`dangers.yaml\` 里没有“${data.kind}”这种危险。`,
          mend: `改成其中一种：${kinds.join('、')}。`,
        };
      for (const [i, say] of data.say.entries()) {
        const line = origin.lineOf('say', i);
        const before = seen.get(say);
        seen.set(say, `${file}:${line}`);
        const at = data.means === 'unanswered' ? asked.get(say) : undefined;
        if (before)
          yield { file, line, wrong: `“${say}”在 ${before} 已经写过。`, mend: '删去其中一句，或者换一个说法。' };
        else if (at)
          yield {
            file,
            line,
            wrong: `“${say}”写作没有文本回答，又是 ${at} 的问法。`,
            mend: `从这里删去；${at} 没有回答它的，从 content/queries/ 里删去。`,
          };
      }
    }
  },
};
