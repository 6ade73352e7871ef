import { textAt } from '../../library/text-at.ts';
import { askActionsOf } from '../../library/duties/asked-actions.ts';
import { askAmounts } from '../../domain/quiz/ask-amounts.ts';
import { askCounterparts, askItems, askTriggers } from '../../domain/quiz/ask-actions.ts';
import { askChanges } from '../../domain/quiz/ask-changes.ts';
import { askDues } from '../../domain/quiz/ask-dues.ts';
import { askOthers, askPrompt } from '../../domain/quiz/ask-situations.ts';
import { askVerdicts } from '../../domain/quiz/ask-verdicts.ts';
import { askedCases } from './asked-cases.ts';
import { sortByModule } from '../../domain/quiz/quiz-modules.ts';
import type { QuizItem } from '../../domain/quiz/quiz-item.ts';
import { withSooner } from '../../domain/quiz/sooner-by-law.ts';
import { withoutPlace } from '../../domain/wording/split-place.ts';
import { splitSentences } from '../../domain/texts/split-sentences.ts';
import { changeFacts } from './change-facts.ts';
import { whereTaught } from '../../domain/quiz/where-taught.ts';
import type { Library } from '../../library/open.ts';
import { nameProvision, shortName } from '../../library/name-provision.ts';

/** Every question of the quiz: those that editors wrote, and those made from claims. */
export function quizItems(library: Library): QuizItem[] {
  const place = (at: string, quote: string) => ({ at, quote, place: nameProvision(library, at) });
  const textOf = (at: string): string => {
    const text = textAt(library, at);
    if (!text) return at;
    return `${library.regions.get(text.data.region)?.name ?? ''}${shortName(text)}`;
  };
  const written = library.quiz.map(({ data }): QuizItem => {
    const { id, module, drill, asks, right, wrong } = data;
    return {
      id,
      module,
      from: 'written',
      ...(drill && { drill: drill.asks }),
      asks,
      right: right.says,
      words: place(right.at, right.quote),
      wrong: wrong.map(({ says, why, at, quote }) => ({
        says,
        why,
        words: at === undefined || quote === undefined ? null : place(at, quote),
      })),
    };
  });
  const modules = sortByModule(library.training.map(({ data }) => data));
  const actions = askActionsOf(library);
  const situations = library.situations.map(({ data }) => data);
  // The question names the text, and so the place.
  const places = [...library.regions.values()].map(({ name }) => name);
  const others = situations.flatMap(({ others }) =>
    others.flatMap(({ agency, says, at, quote, caveat }) => {
      const doer = library.doers.get(`${at} ${quote}`)?.find(({ id }) => id === agency);
      // Who is named otherwise than the text does is not asked for.
      if (!doer || caveat !== undefined) return [];
      const words = library.provisions.get(at)?.words ?? '';
      const sentence = splitSentences(words)
        .map(({ start, end }) => words.slice(start, end))
        .find((one) => one.includes(quote));
      return [
        {
          agency,
          name: doer.printed ?? library.agencies.get(agency)?.name ?? agency,
          says: withoutPlace(says, places),
          at,
          quote,
          sentence: sentence ?? words,
          text: textOf(at),
        },
      ];
    }),
  );
  const amounts = library.amounts.map(({ at, data }) => {
    const region = library.regions.get(data.region)?.name ?? data.region;
    const text = textOf(at);
    return { at, data, region, text: text.startsWith(region) ? text.slice(region.length) : text };
  });
  const dues = library.commitments.map(({ at, data }) => ({ at, data, text: textOf(at) }));
  const made = [
    ...askCounterparts(actions, place, modules),
    ...askTriggers(actions, place, modules),
    ...askPrompt(situations, new Map(actions.map((action) => [action.data.id, action])), place, modules),
    ...askItems(actions, place),
    ...askOthers(others, place, modules),
    ...askAmounts(amounts, place, modules),
    ...askDues(dues, place, modules),
    ...askVerdicts(askedCases(library), place, modules),
    ...askChanges(changeFacts(library), textOf, place, modules),
  ];
  const taught = made.flatMap((item) => whereTaught(item, library.modules));
  return [...written, ...taught].map((item) => withSooner(item, actions));
}
