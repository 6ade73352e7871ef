import type { Amount } from '../../schemas/claims/amount.ts';
import { sayAmount } from '../wording/say-amount.ts';
import { chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';
import { textOf } from '../addresses/at.ts';

/** An amount with its place, and the names that a question calls it by. */
export interface AskedAmount {
  at: string;
  data: Amount;
  /** The text that states it: 陕民函〔2024〕133号. */
  text: string;
  region: string;
}

/** Whether both are an answer to one question: the text's word for this payee, in this place, of this sort. */
const answersToo = (asked: AskedAmount, other: AskedAmount): boolean =>
  textOf(asked.at) === textOf(other.at) &&
  asked.data.payee === other.data.payee &&
  asked.data.region === other.data.region &&
  asked.data.purpose === other.data.purpose &&
  asked.data.value !== other.data.value;

/**
 * Questions for the rates and rises that the texts state.
 *
 * Texts disagree on one payee (1800 and 1500 for orphans), so every question names its text; one that the
 * text itself answers in two ways is not asked. A wrong answer is the value of another amount.
 */
export function askAmounts(amounts: readonly AskedAmount[], place: Placing, modules: QuizModules): QuizItem[] {
  const module = modules.of('amount');
  return amounts.flatMap((asked): QuizItem[] => {
    const { at, data, text, region } = asked;
    if (!['standard', 'increase'].includes(data.purpose)) return [];
    if (amounts.some((other) => answersToo(asked, other))) return [];
    const right = sayAmount(data);
    const pool = amounts
      .filter(({ data: other }) => other.unit === data.unit && other.value !== data.value)
      .map((other) =>
        wrongChoice(
          sayAmount(other.data),
          `这是${other.region}的另一项：${other.data.what}。`,
          place(other.at, other.data.quote),
        ),
      );
    const id = `amount-${data.id}`;
    const wrong = chooseWrong(id, right, pool);
    if (!wrong || module === undefined) return [];
    const asks = `按${text}，${region}的这一项是多少：${data.what}？`;
    if (asks.includes(String(data.value))) return [];
    return [{ id, module, from: 'amount', asks, right, words: place(at, data.quote), wrong }];
  });
}
