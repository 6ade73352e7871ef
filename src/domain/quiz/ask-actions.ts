import type { Action } from '../../schemas/claims/action.ts';
import { lettersOf, chooseWrong } from './choose-wrong.ts';
import type { QuizModules } from './quiz-modules.ts';
import { wrongChoice, type Placing, type QuizItem } from './quiz-item.ts';

/** An action with its place, the words of the whole item, and how a question names both. */
export interface AskedAction {
  at: string;
  data: Action;
  /** The words of the item it stands in. */
  item: string;
  /** 《儿童主任工作职责》, 第5项. */
  list: string;
  label: string;
  /** Whose list it is. */
  role: string;
  /** The module of the duty list. */
  module: string;
}

/** Words that stand all over the lists and tell no duty from another, beside the names of the roles. */
const COMMON =
  /农村留守儿童|困境儿童|重点儿童|散居孤儿|村（居）民委员会|村（居）|镇人民政府|（街道办事处）|儿童关爱服务|关爱服务|组织开展|协助|提供|指导|负责/gu;
/** How many letters two duties may share before one is too near to the other to be called wrong. */
const RUN = 2;

/**
 * Whether `says` shares a telling run of letters with the words of an item: then it may be held for a part of it.
 *
 * `roles`: the names of the roles, which tell nothing.
 */
export function nearTo(says: string, item: string, roles: Iterable<string>): boolean {
  const words = lettersOf(item);
  return [...roles]
    .reduce((left, role) => left.replaceAll(role, ' '), says)
    .replace(COMMON, ' ')
    .split(' ')
    .map(lettersOf)
    .some((part) =>
      Array.from({ length: Math.max(0, part.length - RUN + 1) }, (_, i) => part.slice(i, i + RUN)).some((run) =>
        words.includes(run),
      ),
    );
}

const rolesOf = (actions: readonly AskedAction[]): Set<string> => new Set(actions.map(({ role }) => role));

/** Which thing stands in which item of which list: the wrong ones stand elsewhere, and share no telling words. */
export function askItems(actions: readonly AskedAction[], place: Placing): QuizItem[] {
  const roles = rolesOf(actions);
  return actions.flatMap((asked): QuizItem[] => {
    const { at, data, item, list, label, module } = asked;
    const pool = actions
      .filter((other) => other.at !== at && !item.includes(other.data.quote) && !nearTo(other.data.says, item, roles))
      .map((other) =>
        wrongChoice(other.data.says, `这写在${other.list}${other.label}。`, place(other.at, other.data.quote)),
      );
    const id = `item-${data.id}`;
    const wrong = chooseWrong(id, data.says, pool);
    if (!wrong) return [];
    const asks = `下面哪一件写在${list}${label}？`;
    return [{ id, module, from: 'item', asks, right: data.says, words: place(at, data.quote), wrong }];
  });
}

const TO_WHOM = /报告|报送/;

/** To whom a duty list tells to report: those of one sentence together; wrong are those of its other reports. */
export function askCounterparts(actions: readonly AskedAction[], place: Placing, modules: QuizModules): QuizItem[] {
  const reports = actions.filter(({ data }) => TO_WHOM.test(data.verb) && data.counterparts.length);
  const sentences = new Map<string, AskedAction[]>();
  for (const report of reports) {
    const key = `${report.at} ${report.data.quote}`;
    sentences.set(key, [...(sentences.get(key) ?? []), report]);
  }
  const asked = [...sentences.values()].map((group) => ({
    first: group[0] as AskedAction,
    to: group.flatMap(({ data }) => data.counterparts.map(({ says }) => says)),
  }));
  return asked.flatMap(({ first, to }): QuizItem[] => {
    const { at, data, list, label } = first;
    const right = to.join('和');
    const pool = asked
      .filter((other) => other.first.list === list && !other.to.some((name) => to.includes(name)))
      .map((other) =>
        wrongChoice(
          other.to.join('和'),
          `${other.first.list}${other.first.label}里，向${other.to.join('和')}${other.first.data.verb.replace('将信息', '')}的是另一件事。`,
          place(other.first.at, other.first.data.quote),
        ),
      );
    const module = modules.of(data.nature === 'statutory' ? 'report' : 'message');
    const id = `counterpart-${data.id}`;
    const wrong = chooseWrong(id, right, pool);
    if (!wrong || module === undefined) return [];
    const what = data.object ?? '信息';
    const asks = `只看${list}${label}的原文，“${what}”写的是向谁${/报送/.test(data.verb) ? '报送' : '报告'}？`;
    return [{ id, module, from: 'counterpart', asks, right, words: place(at, data.quote), wrong }];
  });
}

/** What a list names as the occasion of one action and not of another; wrong is any that another item names. */
export function askTriggers(actions: readonly AskedAction[], place: Placing, modules: QuizModules): QuizItem[] {
  const roles = rolesOf(actions);
  const set = actions.filter(({ data }) => data.triggers.length >= LEAST_NAMED);
  return set.flatMap((asked) =>
    asked.data.triggers.flatMap((trigger): QuizItem[] => {
      const { at, data, item, list, label } = asked;
      const pool = actions
        .filter((other) => other.at !== at)
        .flatMap((other) =>
          other.data.triggers
            .filter(({ quote, says }) => !item.includes(quote) && !nearTo(says, named(asked), roles))
            .map(({ says, quote }) =>
              wrongChoice(says, `这一种列在${other.list}${other.label}。`, place(other.at, quote)),
            ),
        );
      const module = modules.of(data.frequency?.rhythm === 'prompt' ? 'report' : 'occasion');
      const id = `trigger-${data.id}-${trigger.id}`;
      const wrong = chooseWrong(id, trigger.says, pool);
      if (!wrong || module === undefined) return [];
      const asks = `${list}${label}写明要${data.frequency?.quote ?? ''}${data.verb}的，是下面哪一种？`;
      return [{ id, module, from: 'trigger', asks, right: trigger.says, words: place(at, trigger.quote), wrong }];
    }),
  );
}
/** The occasions of an action, in the words of the list. */
const named = ({ data }: AskedAction): string => data.triggers.map(({ quote }) => quote).join('，');
/** An action with a list of occasions, not one with a single one. */
const LEAST_NAMED = 3;
