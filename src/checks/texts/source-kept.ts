import type { Check } from '../check.ts';

export const sourceKept: Check = {
  name: 'source-kept',
  must: 'Every source file is as it was taken in, and every text stands in exactly one source.',
  *find(corpus) {
    for (const { data, origin } of corpus.sources) {
      const file = corpus.sourceFiles.get(data.file);
      if (!file) {
        const mend = 'Put the file into content/sources/.';
        yield {
          file: origin.file,
          line: origin.lineOf('file'),
          wrong: `There is no source file \`${data.file}\`.`,
          mend,
        };
      } else if (file.sha256 !== data.sha256) {
        yield {
          file: origin.file,
          line: origin.lineOf('sha256'),
          wrong: `content/sources/${data.file} is not the file that was taken in: its SHA-256 is \`${file.sha256}\`.`,
          mend: 'Restore the file; if a new copy is meant, write the new SHA-256 here.',
        };
      }
      for (const [i, { line, characters }] of data.artefacts.entries()) {
        if (!file || file.text.split('\n')[line - 1]?.includes(characters)) continue;
        yield {
          file: origin.file,
          line: origin.lineOf('artefacts', i),
          wrong: `The characters \`${characters}\` do not stand in content/sources/${data.file}:${line}.`,
          mend: 'Write the line and the characters as the source has them.',
        };
      }
    }
    for (const name of corpus.sourceFiles.keys()) {
      if (corpus.sources.some(({ data }) => data.file === name)) continue;
      yield {
        file: `content/sources/${name}`,
        line: 1,
        wrong: 'No entry says which texts this source holds.',
        mend: 'Add one to content/sources.yaml.',
      };
    }
    for (const { id, origin } of corpus.texts) {
      const sources = corpus.sources.filter(({ data }) => data.texts.includes(id));
      if (sources.length === 1) continue;
      yield {
        file: origin.file,
        line: 1,
        wrong: `The text \`${id}\` stands in ${sources.length || 'no'} source${sources.length ? 's' : ''}.`,
        mend: 'Name it under `texts` of exactly one source in content/sources.yaml.',
      };
    }
  },
};
