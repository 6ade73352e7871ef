import type { Fact } from '../time/changes-between.ts';
import { chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';

/** Things that happen once: a set-up, an end, a rise. What goes on year after year has no one year. */
const ONCE = /成立|取消|提高/;
const STARTS_WITH_YEAR = /^(\d{4})年(?!以来|连续)/;

const yearOf = (fact: Fact): string | null => STARTS_WITH_YEAR.exec(fact.quote)?.[1] ?? null;

/** In which year a change came, by the text that `textOf` names, for changes that come once and whose words print the year first. */
export function askChanges(
  facts: readonly Fact[],
  textOf: (at: string) => string,
  place: Placing,
  modules: QuizModules,
): QuizItem[] {
  const dated = facts.filter(
    ({ kind, quote }) => (kind === 'mechanism' || kind === 'event') && STARTS_WITH_YEAR.test(quote),
  );
  const module = modules.of('change');
  return dated.flatMap((fact): QuizItem[] => {
    const year = yearOf(fact);
    if (year === null || fact.day?.slice(0, 4) !== year || !ONCE.test(fact.says)) return [];
    const right = `${year}年`;
    const pool = dated
      .filter((other) => yearOf(other) !== year && other.says !== fact.says)
      .map((other) =>
        wrongChoice(`${yearOf(other) ?? ''}年`, `这一年写的是另一件：${other.says}。`, place(other.at, other.quote)),
      );
    const id = `change-${fact.id}`;
    const wrong = chooseWrong(id, right, pool);
    if (!wrong || module === undefined) return [];
    const asks = `按${textOf(fact.at)}，这件事写的是哪一年：${fact.says}？`;
    return [{ id, module, from: 'change', asks, right, words: place(fact.at, fact.quote), wrong }];
  });
}
