import type { Check } from '../check.ts';

export const toStands: Check = {
  name: 'to-stands',
  must: 'For whom a commitment is made is said in the printed words of its provision.',
  *find({ commitments, provisions }) {
    for (const { at, data, origin } of commitments) {
      const words = provisions.get(at)?.words;
      if (words === undefined || data.to === null || words.includes(data.to)) continue;
      yield {
        file: origin.file,
        line: origin.lineOf('to'),
        wrong: `The words \`${data.to}\` of \`to\` do not stand in ${at}.`,
        mend: 'Write them as printed, or `to: null` where the text does not say.',
      };
    }
  },
};
