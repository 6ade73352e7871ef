import type { Situation } from '../../schemas/checklist/situation.ts';
import type { AskedAction } from './ask-actions.ts';
import { chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';
import { textOf } from '../addresses/at.ts';

const actionsOf = (steps: Situation['now']): string[] =>
  steps.flatMap(({ on }) => on.flatMap((ground) => ('action' in ground ? [ground.action] : [])));

/**
 * What the list wants done 及时 in a situation; wrong are the steps of the same situation that it wants 定期.
 *
 * Asked only of a situation that the very item names: that it covers others is the site's reading.
 */
export function askPrompt(
  situations: readonly Situation[],
  actions: ReadonlyMap<string, AskedAction>,
  place: Placing,
  modules: QuizModules,
): QuizItem[] {
  const module = modules.of('report');
  return situations.flatMap((situation): QuizItem[] => {
    const named = (ids: string[], rhythm: string): AskedAction[] =>
      [...new Set(ids)].flatMap((id) => {
        const action = actions.get(id);
        return action?.data.frequency?.rhythm === rhythm ? [action] : [];
      });
    const [first, ...more] = named(actionsOf(situation.now), 'prompt');
    const inItem = situation.meant.some(({ on }) =>
      on.some((ground) => 'quote' in ground && ground.at === first?.at && first.data.quote.includes(ground.quote)),
    );
    if (!situation.urgent || !first || more.length || !inItem) return [];
    const later = named(actionsOf([...situation.then, ...situation.follow]), 'regular');
    const pool = later.map(({ at, data, list, label }) =>
      wrongChoice(
        data.says,
        `这件${list}${label}写的是“${data.frequency?.quote ?? ''}”，不是“及时”。`,
        place(at, data.quote),
      ),
    );
    const id = `prompt-${situation.id}`;
    const right = `向${first.data.counterparts.map(({ says }) => says).join('、')}${first.data.verb}`;
    const wrong = chooseWrong(id, right, pool);
    if (!wrong || module === undefined || !first.data.counterparts.length) return [];
    const asks = `遇到“${situation.name}”，${first.list}写了“及时”去做的，是下面哪一件？`;
    const words = place(first.at, first.data.quote);
    return [{ id, module, from: 'prompt', drill: 'first', asks, right, words, wrong }];
  });
}

/** Somebody else who must act, with the names that a question needs. */
export interface AskedOther {
  agency: string;
  /** As the sentence names it. */
  name: string;
  says: string;
  at: string;
  quote: string;
  /** The sentence the words stand in: an agency that it names is no wrong answer. */
  sentence: string;
  text: string;
}

/** The letters that tell one sort of body from another: 公安, 民政, 妇联 … */
const SORT = /公安|教育|司法|民政|财政|人力资源|妇儿工委|共青团|妇联|残联|卫生|未成年人救助保护|儿童福利|社会组织/gu;
const sortsOf = (name: string): string[] => name.match(SORT) ?? [];

/**
 * Who else must act, by the words of a text.
 *
 * A wrong answer is a body that other words of the same text name; one of the same sort, or one that the same sentence
 * names too, is left out, and so is one that any words of the situations give the same task.
 */
export function askOthers(others: readonly AskedOther[], place: Placing, modules: QuizModules): QuizItem[] {
  const once = new Map(others.map((other) => [`${other.agency} ${other.at} ${other.quote}`, other]));
  return [...once.values()].flatMap((asked, i): QuizItem[] => {
    const { agency, name, says, at, quote, sentence, text } = asked;
    const sorts = sortsOf(name);
    if (!sorts.length || sorts.some((sort) => says.includes(sort))) return [];
    const pool = [...once.values()]
      .filter((other) => {
        const theirs = sortsOf(other.name);
        const same = other.says === says || other.quote === quote;
        const here = textOf(other.at) === textOf(at);
        return (
          here && theirs.length > 0 && !same && !theirs.some((sort) => sorts.includes(sort) || sentence.includes(sort))
        );
      })
      .map((other) => wrongChoice(other.name, `原文写给它的是另一件：${other.says}。`, place(other.at, other.quote)));
    const module = modules.ofAgency(agency);
    const id = `others-${agency}-${i + 1}`;
    const wrong = chooseWrong(id, name, pool);
    if (!wrong || module === undefined) return [];
    return [
      {
        id,
        module,
        from: 'others',
        asks: `按${text}，这件事写的是由谁做：${says}？`,
        right: name,
        words: place(at, quote),
        wrong,
      },
    ];
  });
}
