import { letterOf, type PaperQuestion } from '../../domain/quiz/draw-paper.ts';
import { howToFill, howToMark, PAPER_BLANKS, sayAsks, sayKey } from '../../domain/quiz/paper-words.ts';
import { element } from '../frame/element.ts';

/** A paper to print: what is written at its head, and its questions. As `PaperSheet.astro` prints it. */
export function paperSheet(name: string, questions: PaperQuestion[]): HTMLElement {
  const sheet = element('section', { class: 'paper-sheet' });
  const blanks = element('ul', { class: 'blanks' });
  for (const blank of PAPER_BLANKS) {
    const item = element('li', {}, `${blank} `);
    item.append(element('span', { class: 'blank' }));
    blanks.append(item);
  }
  const list = element('ol', { class: 'paper' });
  for (const { item, choices } of questions) {
    const question = element('li');
    const answers = element('ol');
    answers.append(...choices.map(({ says }, i) => element('li', {}, `${letterOf(i)}. ${says}`)));
    question.append(element('p', {}, `（　　）${item.asks}`), answers);
    list.append(question);
  }
  sheet.append(element('h2', {}, name), blanks, element('p', {}, howToFill(questions.length)), list);
  return sheet;
}

/** The key of a paper with what each question asks for, and how it is marked. As `PaperKey.astro` prints it. */
export function paperKey(name: string, questions: PaperQuestion[]): HTMLElement {
  const key = element('section', { class: 'key' });
  const list = element('ol', { class: 'paper' });
  for (const question of questions) {
    const row = element('li', {}, sayKey(question));
    row.append(element('br'), element('span', { class: 'meta' }, `考的是：${sayAsks(question.item)}`));
    list.append(row);
  }
  key.append(element('h2', {}, name), element('p', {}, howToMark(questions.length)), list);
  return key;
}
