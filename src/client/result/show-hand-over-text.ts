import { handOverText } from '../../domain/checklist/hand-over-text.ts';
import type { Listed } from './check-results.ts';
import { copyText } from '../frame/copy-text.ts';
import { part } from '../frame/element.ts';
import { readRow } from './read-row.ts';

/** Shows what is listed as a text to take along. Until it is pressed, there is none. */
export function showHandOverText(root: HTMLElement, listed: Listed[]): void {
  const box = part(root, '[data-text-box]');
  const field = part<HTMLTextAreaElement>(box, 'textarea');
  const status = part(box, '[data-text-status]');
  field.value = handOverText(listed.map(readRow), root.dataset['until'] ?? '');
  status.textContent = '';
  part(box, '[data-copy-text]').onclick = () => copyText(field, status);
  box.hidden = false;
  part(box, 'h3').focus();
}
