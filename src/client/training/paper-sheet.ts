import { letterOf, type PaperQuestion } from '../../domain/quiz/draw-paper.ts';
import { howToFill, howToMark, PAPER_BLANKS, sayAsks, sayKey } from '../../domain/quiz/paper-words.ts';
import { made } from './quiz-order.ts';

/** A paper to print: what is written at its head, and its questions. As `PaperSheet.astro` prints it. */
export function paperSheet(name: string, questions: PaperQuestion[]): HTMLElement {
  const sheet = made('section', '', 'paper-sheet');
  const blanks = made('ul', '', 'blanks');
  for (const blank of PAPER_BLANKS) {
    const item = made('li', `${blank} `);
    item.append(made('span', '', 'blank'));
    blanks.append(item);
  }
  const list = made('ol', '', 'paper');
  for (const { item, choices } of questions) {
    const question = made('li');
    const answers = made('ol');
    answers.append(...choices.map(({ says }, i) => made('li', `${letterOf(i)}. ${says}`)));
    question.append(made('p', `（　　）${item.asks}`), answers);
    list.append(question);
  }
  sheet.append(made('h2', name), blanks, made('p', howToFill(questions.length)), list);
  return sheet;
}

/** The key of a paper with what each question asks for, and how it is marked. As `PaperKey.astro` prints it. */
export function paperKey(name: string, questions: PaperQuestion[]): HTMLElement {
  const key = made('section', '', 'key');
  const list = made('ol', '', 'paper');
  for (const question of questions) {
    const row = made('li', sayKey(question));
    row.append(made('br'), made('span', `考的是：${sayAsks(question.item)}`, 'meta'));
    list.append(row);
  }
  key.append(made('h2', name), made('p', howToMark(questions.length)), list);
  return key;
}
