import type { PaperOrder } from '../../domain/quiz/draw-paper.ts';

/** What the form asks for: no module chosen is all of them. */
export function orderOf(form: HTMLFormElement): PaperOrder {
  const data = new FormData(form);
  const text = (name: string) => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  return {
    modules: data.getAll('module').filter((value) => typeof value === 'string'),
    number: Math.min(50, Math.max(1, Math.floor(Number(text('number')) || 10))),
    seed: text('seed') || '1',
  };
}

/** Ticks the modules that the address names behind its `#`; nothing else of it is read. */
export function preselect(form: HTMLFormElement): void {
  const modules = new URLSearchParams(location.hash.slice(1)).getAll('module');
  for (const box of form.querySelectorAll<HTMLInputElement>('[name=module]')) {
    if (modules.includes(box.value)) box.checked = true;
  }
}
