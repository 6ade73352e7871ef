import type { Check } from '../check.ts';

export const toolOnce: Check = {
  name: 'tool-once',
  must: '本站的每个功能写一次：两条不写同一个 `path`。',
  *find({ tools }) {
    const first = new Map<string, string>();
    for (const { data, origin } of tools) {
      const { path } = data;
      const line = origin.lineOf('path');
      const before = first.get(path);
      if (before === undefined) first.set(path, `${origin.file}:${line}`);
      else
        yield {
          file: origin.file,
          line,
          wrong: `“${path}”在 ${before} 已经写了。`,
          mend: '把两条的 `names` 合到一条里；指的是页上另一处的，在 `path` 后面加 `#` 和那一处的名字。',
        };
    }
  },
};
