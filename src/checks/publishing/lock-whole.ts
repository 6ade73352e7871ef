import type { Check } from '../check.ts';

const FILE = 'content/published.lock';

export const lockWhole: Check = {
  name: 'lock-whole',
  must: 'published.lock 在，以前登记过的编号一个不少（对照 git 的历史）。',
  *find({ published, texts, outside }) {
    const now = new Set(published);
    const gone = outside.everPublished.filter((line) => !now.has(line));
    const mend = '运行 `npm run lock` 补回；不再有的编号，在 content/redirects.yaml 里写明现在指向哪里。';
    if (gone.length) {
      const shown =
        gone
          .slice(0, 3)
          .map((line) => `\`${line}\``)
          .join('、') + (gone.length > 3 ? '……' : '');
      yield { file: FILE, line: 1, wrong: `少了登记过的 ${gone.length} 个编号：${shown}。`, mend };
    } else if (!published.length && texts.length) {
      const wrong = '一个编号也没有：文件不在，或者是空的。';
      yield { file: FILE, line: 1, wrong, mend: '恢复这个文件；从来没有发布过的，运行 `npm run lock`。' };
    }
  },
};
