import { restsOn } from '../../content/messages/left-out.ts';
import type { Check } from '../check.ts';

export const sourceKept: Check = {
  name: 'source-kept',
  must: '源文件与收入时一样，都登记过；`artefacts` 的字确在那一行；每份文本恰好属于一个源文件。',
  *find(corpus) {
    for (const { data, origin } of corpus.sources) {
      const file = corpus.sourceFiles.get(data.file);
      if (!file) {
        const mend = '放进 content/sources/。';
        yield {
          file: origin.file,
          line: origin.lineOf('file'),
          wrong: `没有源文件 \`${data.file}\`。`,
          mend,
        };
      } else if (file.sha256 !== data.sha256) {
        yield {
          file: origin.file,
          line: origin.lineOf('sha256'),
          wrong: `content/sources/${data.file} 不是收入时的文件：它的 SHA-256 是 \`${file.sha256}\`。`,
          mend: '恢复这个文件；确实换了新的，在这里填它的 SHA-256。',
        };
      }
      for (const [i, { line, characters }] of data.artefacts.entries()) {
        if (!file || file.text.split('\n')[line - 1]?.includes(characters)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('artefacts', i),
          wrong: `content/sources/${data.file}:${line} 里没有 \`${characters}\`。`,
          mend: '照源文件写行号和字。',
        };
      }
    }
    for (const name of corpus.sourceFiles.keys()) {
      if (corpus.sources.some(({ data }) => data.file === name)) continue;
      yield {
        file: `content/sources/${name}`,
        line: 1,
        wrong: '没有登记这个源文件里有哪些文本。',
        mend: '在 content/sources.yaml 里登记它。',
      };
    }
    for (const { id, origin } of corpus.texts) {
      const sources = corpus.sources.filter(({ data }) => data.texts.includes(id));
      if (sources.length === 1) continue;
      yield {
        file: origin.file,
        line: 1,
        wrong: `文本 \`${id}\` ${sources.length ? `属于 ${sources.length} 个源文件` : '不属于任何源文件'}。`,
        mend: '写在 content/sources.yaml 里恰好一个源文件的 `texts` 下。',
        lacks: sources.length ? [] : restsOn(id),
      };
    }
  },
};
