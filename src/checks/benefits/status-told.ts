import { tellsDay } from '../../domain/time/tells-day.ts';
import type { Corpus } from '../../content/kinds/corpus.ts';
import { isNextStep } from '../../library/words/is-next-step.ts';
import type { Benefit } from '../../schemas/checklist/benefit.ts';
import { commitsTo } from '../../schemas/texts/text-kinds.ts';
import type { Check } from '../check.ts';
import { textAt } from '../../library/text-at.ts';

/** Words by which a text that has no 下一步 part says that something is to come, not that it is there. */
const TENTATIVE = /探索|鼓励|研拟|有条件的/;

/** Words by which a policy tells to make what is not said to be there. */
const TO_BE_MADE = /建设|开通|新建|设立/;

interface Misfit {
  at: string[];
  wrong: string;
  mend: string;
}
type Told = (corpus: Corpus, benefit: Benefit) => Misfit | null;

/** Whether the text at a place obliges others, which says nothing of what is there. */
function obliges(corpus: Corpus, at: string): boolean {
  const text = textAt(corpus, at);
  return text !== undefined && commitsTo(text.kind) === 'obligation';
}

/** No day of an end is told of what has not ended. */
function unended({ status, until }: Benefit): Misfit | null {
  if (!until) return null;
  const wrong = `待遇的 \`status\` 是 \`${status}\`，却写了 \`until\`。`;
  return { at: ['until'], wrong, mend: '照原文写 `status: closed`，或删去 `until`。' };
}

/** What is wrong with the words that a status rests on, by status. */
const TOLD: Record<Benefit['status'], Told> = {
  standing: (corpus, benefit) => {
    const { target } = benefit;
    const [made] = (obliges(corpus, target.at) && TO_BE_MADE.exec(target.quote)) || [];
    if (made !== undefined) {
      const wrong = `\`target\` 引的 \`${target.quote}\` 只要求“${made}”，没有说它已经有。`;
      return { at: ['status'], wrong, mend: '写 `status: planned`，或引说它已经有的话。' };
    }
    if (benefit.until || !isNextStep(corpus, target.at, target.quote)) return unended(benefit);
    const wrong = `\`target\` 引的 \`${target.quote}\` 在“下一步”部分里。`;
    return { at: ['status'], wrong, mend: '写 `status: planned`，或引说它已经有的话。' };
  },
  planned: (corpus, benefit) => {
    const { target } = benefit;
    const next = isNextStep(corpus, target.at, target.quote);
    const isToCome = TENTATIVE.test(target.quote) || TO_BE_MADE.test(target.quote);
    if (benefit.until || next !== false || isToCome) return unended(benefit);
    const wrong = `\`target\` 引的 \`${target.quote}\` 没有说只是计划。`;
    return { at: ['status'], wrong, mend: '写 `status: standing`，或引说它是计划的话。' };
  },
  closed: (corpus, { until }) => {
    if (!until) {
      const mend = '补上 `until`（`day`、`at`、`quote`），或照原文改 `status`。';
      return { at: ['status'], wrong: '没有引待遇哪一天结束的原话。', mend };
    }
    const text = textAt(corpus, until.at);
    if (tellsDay(until.quote, until.day, text?.data.date.sort.slice(0, 4) ?? '')) return null;
    const wrong = `引文 \`${until.quote}\` 里读不到 ${until.day}。`;
    return { at: ['until', 'day'], wrong, mend: '写到原文写明的那一级为止，或把写着日期的字也引进来。' };
  },
};

export const statusTold: Check = {
  name: 'status-told',
  must: '待遇的 `status` 有原话：`closed` 的写 `until`，日期在它的 `quote` 里读得到，别的不写；`planned` 的 `target` 在“下一步”里，或带“探索”“鼓励”“研拟”“有条件的”，或带“建设”“开通”“新建”“设立”；`standing` 的 `target` 不在“下一步”里，也不是政策文件要求建设、开通、新建、设立的。',
  *find(corpus) {
    for (const { data, origin } of corpus.benefits) {
      const found = TOLD[data.status](corpus, data);
      if (!found) continue;
      const { at, ...told } = found;
      yield { file: origin.file, line: origin.lineOf(...at), ...told };
    }
  },
};
