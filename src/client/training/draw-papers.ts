import { drawPair } from '../../domain/quiz/draw-pair.ts';
import { drawPaper, type PaperOrder } from '../../domain/quiz/draw-paper.ts';
import { namePaper, sayFewer } from '../../domain/quiz/paper-words.ts';
import type { QuizItem } from '../../domain/quiz/quiz-item.ts';
import { paperKey, paperSheet } from './paper-sheet.ts';
import type { PaperHead } from './read-paper-head.ts';

/** The sheets of one paper, or of a pair for before and after, with their keys behind them, and what is said of them. */
export function drawPapers(
  items: QuizItem[],
  order: PaperOrder,
  { title, paired }: PaperHead,
): { sheets: Node[]; says: string } {
  const pair = paired ? drawPair(items, order) : null;
  const papers = pair
    ? [{ name: '课前试卷', drawn: pair.before } as const, { name: '课后试卷', drawn: pair.after } as const]
    : [{ name: '试卷', drawn: drawPaper(items, order) }];
  const number = papers[0]?.drawn.length ?? 0;
  const named = (name: string) => `${title}${namePaper(name, order.seed, number)}`;
  return {
    sheets: [
      ...papers.map(({ name, drawn }) => paperSheet(named(name), drawn)),
      ...papers.map(({ name, drawn }) => paperKey(named(`${name}的答案和评分`), drawn)),
    ],
    says: `${pair ? `出好了课前、课后各 ${number} 题` : `出好了 ${number} 题`}，在下面，可以打印。${sayFewer(number, order.number)}`,
  };
}
