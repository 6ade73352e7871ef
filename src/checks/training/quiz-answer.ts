import { readNumbers } from '../../domain/amounts/read-numbers.ts';
import { placesMeet } from '../../domain/addresses/places-around.ts';
import { sayAmount } from '../../domain/wording/say-amount.ts';
import type { Amount } from '../../schemas/claims/amount.ts';
import type { Claim, Corpus } from '../../content/kinds/corpus.ts';
import { printed } from '../../content/kinds/all-works.ts';
import type { Check } from '../check.ts';
import { textOf } from '../../domain/addresses/at.ts';

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
      text.id === textOf(at) &&
      [printed(text, 'number'), printed(text, 'title')].some((name) => name !== null && asks.includes(name)),
  );

export const quizAnswer: Check = {
  name: 'quiz-answer',
  must: '正确答案里的数都在它的 `quote` 里读得到；问金额的，答案是那项金额，没有别的文本使错的选项也对。',
  *find(corpus) {
    for (const { data, origin } of corpus.quiz) {
      const { file } = origin;
      const { right } = data;
      const read = readNumbers(right.quote);
      for (const number of readNumbers(right.says)) {
        if (read.includes(number)) continue;
        const line = origin.lineOf('right', 'says');
        const wrong = `正确答案说 ${number}，引文 \`${right.quote}\` 里${read.length ? `读出的是 ${read.join('、')}` : '没有读出数'}。`;
        yield { file, line, wrong, mend: '写文本印的数，或把印着它的字也引进来。' };
      }
      const asked = corpus.amounts.find(({ data: { id } }) => id === data.amount);
      if (!asked) continue;
      if (!readNumbers(right.says).includes(asked.data.value)) {
        const wrong = `正确答案 \`${right.says}\` 不是金额 \`${asked.data.id}\`：那是${sayAmount(asked.data)}。`;
        yield {
          file,
          line: origin.lineOf('right', 'says'),
          wrong,
          mend: `写 \`${sayAmount(asked.data)}\`，或把 \`amount\` 改成所问的金额。`,
        };
      }
      const rivals = alsoRight(asked, corpus).filter(
        ({ at }) => !(namesText(data.asks, asked.at, corpus) && at !== asked.at),
      );
      for (const [i, { says }] of data.wrong.entries()) {
        const rival = rivals.find(({ data: { value } }) => readNumbers(says).includes(value));
        if (!rival) continue;
        const wrong = `错的选项 \`${says}\` 照金额 \`${rival.data.id}\`（${rival.at}）也对。`;
        yield {
          file,
          line: origin.lineOf('wrong', i, 'says'),
          wrong,
          mend: '在 `asks` 里写明是哪份文件，或换掉这个选项。',
          lacks: ['content/amounts'],
        };
      }
    }
  },
};
