import { wordsShown, type TrainingModule } from '../training/training-module.ts';
import type { QuizItem } from './quiz-item.ts';

type Words = Pick<QuizItem['words'], 'at' | 'quote'>;

/** Whether `module` shows the words that an answer rests on, or a part of them. */
export const teaches = (module: Pick<TrainingModule, 'topic' | 'sections'>, { at, quote }: Words): boolean =>
  wordsShown(module).some((shown) => shown.at === at && (shown.quote.includes(quote) || quote.includes(shown.quote)));

/** The question in its module where that teaches it, else in the first that does; none where no module does. */
export function whereTaught(item: QuizItem, modules: readonly TrainingModule[]): QuizItem[] {
  const own = modules.find(({ id }) => id === item.module);
  const taught = [...(own ? [own] : []), ...modules].find((module) => teaches(module, item.words));
  return taught ? [{ ...item, module: taught.id }] : [];
}
