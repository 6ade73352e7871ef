import type { Check } from '../check.ts';

export const numbering: Check = {
  name: 'numbering',
  must: 'Printed numbers of one series count up by one; where print does not, a note of kind `numbering` says so.',
  *find(corpus) {
    const noted = new Set(corpus.notes.filter(({ data }) => data.kind === 'numbering').map(({ at }) => at));
    for (const { provisions, origin } of corpus.texts) {
      const series = new Map<string, number>();
      for (const { at, id, number, line, words } of provisions) {
        if (!number) continue;
        const key = `${id.split('.').slice(0, -1).join('.')} ${number.style}`;
        const expected = (series.get(key) ?? 0) + 1;
        series.set(key, number.value);
        if (number.value === expected || noted.has(at)) continue;
        yield {
          file: origin.file,
          line,
          wrong: `The number of \`${words.slice(0, 12)}\` is ${number.value}, where ${expected} is due.`,
          mend: `Mend the number; if it is printed so, add a note of kind \`numbering\` at \`#${id}\`.`,
        };
      }
    }
  },
};
