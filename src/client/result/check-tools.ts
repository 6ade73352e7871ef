import sheetStyle from '../../styles/hand-over.css?url';
import type { Judgement } from '../../domain/rules/asking.ts';
import { element } from '../frame/element.ts';
import type { Listed } from './check-results.ts';
import { fillSheet, watchPrint } from './hand-over-sheet.ts';
import { showHandOverText } from './show-hand-over-text.ts';
import { shareResult } from './share-result.ts';

/** What the result is, at the moment it is passed on. */
export interface Result {
  judged: Judgement[];
  listed: Listed[];
  /** Whether an answer signals harm, and whether that is not reported yet. */
  harm: boolean;
  stopped: boolean;
  /** The questions that are still open, as they are asked. */
  open: string[];
}

/** Lets the reader pass on the result of the checklist `root`: on paper, as a text, as a link. */
export function openTools(root: HTMLElement, result: () => Result): void {
  const listen = (name: string, work: () => void) => {
    for (const button of root.querySelectorAll(`[data-${name}]`)) button.addEventListener('click', work);
  };
  listen('print', () => print());
  listen('text', () => showHandOverText(root, result().listed));
  listen('share', () => void shareResult(root, result().judged));
  document.head.append(element('link', { rel: 'stylesheet', media: 'print', href: sheetStyle }));
  // Harm that is not reported puts nothing on paper but the report.
  watchPrint(() => {
    const { listed, harm, stopped, open } = result();
    fillSheet(root, stopped ? [] : listed, { harm, open: stopped ? [] : open });
  });
}
