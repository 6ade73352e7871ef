import { part } from '../frame/element.ts';

/**
 * Ticks the modules that are meant for those whom a trainer chose; what she ticked herself is left as it is.
 *
 * @returns what was ticked, in words; nothing where nothing was
 */
export function tickForAudience(form: HTMLFormElement): string {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=modules]')];
  const ticked = () => boxes.flatMap(({ checked, value }) => (checked ? value : [])).join(' ');
  // What was ticked here the last time stands on the form.
  if (ticked() !== (form.dataset['meant'] ?? '')) return '';
  const { value } = part<HTMLSelectElement>(form, '[name=audience]');
  for (const box of boxes) box.checked = (box.dataset['for'] ?? '').split(' ').includes(value);
  form.dataset['meant'] = ticked();
  const count = boxes.filter(({ checked }) => checked).length;
  return count ? `已为他们勾上 ${count} 讲，可以改。` : '';
}
