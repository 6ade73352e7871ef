import type { Commitment } from '../../schemas/claims/commitment.ts';
import { sayDue } from '../wording/commitments/say-due.ts';
import { chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';

/** A commitment that recurs, and the names that a question calls it by. */
export interface AskedDue {
  at: string;
  data: Commitment;
  text: string;
}

const INTERVAL = /每(?:年|季度|月)/gu;

/** How often a text wants something, asked with its text, since others may want it at other times. */
export function askDues(commitments: readonly AskedDue[], place: Placing, modules: QuizModules): QuizItem[] {
  const recurring = commitments.filter(({ data }) => data.due !== null && 'every' in data.due);
  return recurring.flatMap(({ at, data, text }): QuizItem[] => {
    const right = sayDue(data.due);
    const asked = data.what.replace(INTERVAL, '____');
    // A text that gives two intervals for one thing leaves the question open.
    const also = (says: string) =>
      commitments.some(
        (other) => other.at === at && other.data.what !== data.what && sameAsk(other.data.what, asked, says),
      );
    const pool = recurring
      .filter((other) => sayDue(other.data.due) !== right && !also(sayDue(other.data.due)))
      .map((other) =>
        wrongChoice(
          sayDue(other.data.due),
          `“${sayDue(other.data.due)}”说的是另一件（${other.text}）。`,
          place(other.at, other.data.quote),
        ),
      );
    const id = `due-${data.id}`;
    const wrong = chooseWrong(id, right, pool);
    const module = modules.ofDue(data);
    if (!wrong || module === undefined || asked === data.what) return [];
    return [
      {
        id,
        module,
        from: 'due',
        asks: `${text}怎么写（空格处）：${asked}？`,
        right,
        words: place(at, data.quote),
        wrong,
      },
    ];
  });
}

const sameAsk = (what: string, asked: string, says: string): boolean =>
  what.includes(says) && what.replace(INTERVAL, '____') === asked;
