import type { Composition } from './composition.ts';

/** What the page of papers is asked for by a composition, behind its `#`: papers before and after, of what is taught. */
export function writePaperOrder({ modules, title, people }: Composition): string {
  const order = new URLSearchParams(modules.map((id) => ['module', id]));
  order.set('form', 'pair');
  if (people > 0) order.set('people', String(people));
  if (title) order.set('title', title);
  return order.toString();
}
