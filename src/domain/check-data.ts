import type { Rule } from '../schemas/benefit.ts';
import type { Askable } from './ask-next.ts';

/** What a browser needs to decide; the words stand on the page. */
export interface CheckData {
  /** In the order in which equals are asked. */
  questions: Askable[];
  benefits: { id: string; conditions: Rule }[];
}
