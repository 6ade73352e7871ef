import { readNumbers } from '../../domain/amounts/read-numbers.ts';
import { placesMeet } from '../../domain/addresses/region.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Claim, Corpus } from '../../content/kinds/corpus.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';

/** The amounts that answer a question for `asked` as well: its payee and sort, in a place that shares ground. */
function alsoRight(asked: Claim<Amount>, { amounts, regions }: Corpus): Claim<Amount>[] {
  const places = new Map(regions.map(({ data }) => [data.id, data]));
  return amounts.filter(
    ({ data }) =>
      data.payee === asked.data.payee &&
      data.purpose === asked.data.purpose &&
      data.unit === asked.data.unit &&
      placesMeet(data.region, asked.data.region, places),
  );
}

/** Whether the question says of which text it speaks, by its number or title. */
const namesText = (asks: string, at: string, { texts }: Corpus): boolean =>
  texts.some(
    (text) =>
      text.id === at.split('#')[0] &&
      [printed(text, 'number'), printed(text, 'title')].some((name) => name !== null && asks.includes(name)),
  );

export const quizAnswer: Check = {
  name: 'quiz-answer',
  must: 'The numbers of a right answer stand in its quote, and no text makes a wrong answer right.',
  *find(corpus) {
    for (const { data, origin } of corpus.quiz) {
      const { file } = origin;
      const { right } = data;
      const read = readNumbers(right.quote);
      for (const number of readNumbers(right.says)) {
        if (read.includes(number)) continue;
        const line = origin.lineOf('right', 'says');
        const wrong = `The right answer says ${number}, and its quote \`${right.quote}\` reads ${read.join(', ') || 'no number'}.`;
        yield { file, line, wrong, mend: 'Write the number that the text prints, or quote the words that state it.' };
      }
      const asked = corpus.amounts.find(({ data: { id } }) => id === data.amount);
      if (!asked) continue;
      if (!readNumbers(right.says).includes(asked.data.value)) {
        const wrong = `The right answer \`${right.says}\` is not the amount \`${asked.data.id}\`: ${sayAmount(asked.data)}.`;
        yield {
          file,
          line: origin.lineOf('right', 'says'),
          wrong,
          mend: `Write \`${sayAmount(asked.data)}\`, or name another amount.`,
        };
      }
      const rivals = alsoRight(asked, corpus).filter(
        ({ at }) => !(namesText(data.asks, asked.at, corpus) && at !== asked.at),
      );
      for (const [i, { says }] of data.wrong.entries()) {
        const rival = rivals.find(({ data: { value } }) => readNumbers(says).includes(value));
        if (!rival) continue;
        const wrong = `The wrong answer \`${says}\` is right by the amount \`${rival.data.id}\` of ${rival.at}.`;
        yield {
          file,
          line: origin.lineOf('wrong', i, 'says'),
          wrong,
          mend: 'Name the text in `asks`, or write another wrong answer.',
        };
      }
    }
  },
};
